/** Dots and ratings, counted so that nobody is given away. */
@NamedInterface("voting")
@NullMarked
package org.mapwright.workshop.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
