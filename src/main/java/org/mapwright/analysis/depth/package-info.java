/** How deep in the system an action reaches, as people tag it; never computed. */
@NamedInterface("depth")
@NullMarked
package org.mapwright.analysis.depth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
