package org.mapwright.workshop.voting;

import java.util.Optional;
import org.mapwright.study.Group;

/**
 * What one person handed in.
 *
 * @param <T> what names a thing
 */
public sealed interface Ballot<T> permits DotBallot, RatingBallot {

    /** Whom she speaks for, nothing when she would rather not say. */
    Optional<Group> group();
}
