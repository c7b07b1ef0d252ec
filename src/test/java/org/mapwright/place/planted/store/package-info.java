/** An intruder's room. */
@NullMarked
package org.mapwright.place.planted.store;

import org.jspecify.annotations.NullMarked;
