/** The shape of the whole drawing. */
@NamedInterface("structure")
@NullMarked
package org.mapwright.analysis.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
