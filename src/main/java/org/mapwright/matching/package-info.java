/** Which factors of a file stand on a map already, and the one step that joins the two. Pure. */
@NullMarked
package org.mapwright.matching;

import org.jspecify.annotations.NullMarked;
