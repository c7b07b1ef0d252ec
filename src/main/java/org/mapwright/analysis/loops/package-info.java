/** Feedback loops: found, told, and the links that decide them. */
@NamedInterface("loops")
@NullMarked
package org.mapwright.analysis.loops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
