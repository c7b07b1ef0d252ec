/** What if: a drawing run as a fuzzy cognitive map, some factors held, and what that moves. */
@NamedInterface("scenario")
@NullMarked
package org.mapwright.analysis.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
