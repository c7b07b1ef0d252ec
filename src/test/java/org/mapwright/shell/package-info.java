@NullMarked
package org.mapwright.shell;

import org.jspecify.annotations.NullMarked;
