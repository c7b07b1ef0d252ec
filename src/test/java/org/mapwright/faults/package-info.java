/** What goes wrong in a workshop, done on purpose to the real application and its store while people edit. */
@NullMarked
package org.mapwright.faults;

import org.jspecify.annotations.NullMarked;
