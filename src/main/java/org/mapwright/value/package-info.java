/** Checks that the records of every feature share. */
@NullMarked
package org.mapwright.value;

import org.jspecify.annotations.NullMarked;
