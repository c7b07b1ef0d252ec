/** Ideas that may be the same, for the facilitator to decide; nothing is merged here. */
@NamedInterface("alike")
@NullMarked
package org.mapwright.workshop.alike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
