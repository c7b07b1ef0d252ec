/** Paths from some factors to others: found, measured and told. */
@NamedInterface("paths")
@NullMarked
package org.mapwright.analysis.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
