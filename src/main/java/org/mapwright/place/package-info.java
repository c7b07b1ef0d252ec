/** Places: where a map is drawn, and the nation whose statistics apply there. */
@NullMarked
package org.mapwright.place;

import org.jspecify.annotations.NullMarked;
