/** Stability: what lenses would say of other, equally fair drawings, and which uncertain link matters most. */
@NamedInterface("stability")
@NullMarked
package org.mapwright.analysis.stability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
