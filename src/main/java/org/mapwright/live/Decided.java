package org.mapwright.live;

import java.util.Optional;

/**
 * What the rules made of one wish.
 *
 * @param change nothing when it changed nothing
 */
record Decided<S, O, E>(Asked<O> asked, Answer answer, Optional<Advance<S, E>> change) {}
