/** The people without browsers, and the reckoning. */
@NullMarked
package org.mapwright.shell.bench.load;

import org.jspecify.annotations.NullMarked;
