/** The drawing surface as a component, for the screens of all features that show a map. */
@NamedInterface("ui")
@NullMarked
package org.mapwright.canvas.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
