/** The first start: an account for the facilitator, and a study to look at. */
@NullMarked
package org.mapwright.shell.founding;

import org.jspecify.annotations.NullMarked;
