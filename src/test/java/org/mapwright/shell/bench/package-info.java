/** Tests of the maps that the benchmark draws. */
@NullMarked
package org.mapwright.shell.bench;

import org.jspecify.annotations.NullMarked;
