/** A room full of people without browsers: headless clients of the live channel, and what became of all they did. */
@NullMarked
package org.mapwright.shell.bench.load;

import org.jspecify.annotations.NullMarked;
