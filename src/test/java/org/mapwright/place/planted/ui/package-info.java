/** An intruder's room. */
@NullMarked
package org.mapwright.place.planted.ui;

import org.jspecify.annotations.NullMarked;
