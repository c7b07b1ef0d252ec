package org.mapwright.workshop.voting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mapwright.study.Group;

/**
 * Where one person put her dots; she may keep some. Who she is stands beside it in {@link Ballots} until the vote is
 * counted, and nowhere after.
 *
 * @param group whom she speaks for, nothing when she would rather not say
 * @param things one dot on each
 * @param <T> what names a thing
 */
public record DotBallot<T>(Optional<Group> group, Set<T> things) implements Ballot<T> {

    public DotBallot {
        things = Collections.unmodifiableSet(new LinkedHashSet<>(things));
    }

    /** Whether it keeps to the rules: only things that stand for choice, and no more dots than there are. */
    public boolean fits(Set<T> choice) {
        return choice.containsAll(things) && things.size() <= Dots.forThings(choice.size());
    }
}
