/** Maps and measurements for the benchmarks: maps with a long past on a store of their own, and generated maps. */
@NullMarked
package org.mapwright.shell.bench;

import org.jspecify.annotations.NullMarked;
