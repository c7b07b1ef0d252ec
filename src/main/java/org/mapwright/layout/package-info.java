/** Where labels stand in a drawing that is read from left to right. */
@NullMarked
package org.mapwright.layout;

import org.jspecify.annotations.NullMarked;
