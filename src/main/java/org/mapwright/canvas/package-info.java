/** A map drawn on a screen. */
@NullMarked
package org.mapwright.canvas;

import org.jspecify.annotations.NullMarked;
