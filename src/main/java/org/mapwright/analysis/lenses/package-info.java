/** Ways to look for leverage, each with its assumption and its grounds. */
@NamedInterface("lenses")
@NullMarked
package org.mapwright.analysis.lenses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
