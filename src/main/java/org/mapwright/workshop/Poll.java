package org.mapwright.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.MemberId;
import org.mapwright.workshop.voting.Ballot;
import org.mapwright.workshop.voting.Ballots;
import org.mapwright.workshop.voting.DotBallot;
import org.mapwright.workshop.voting.Dots;
import org.mapwright.workshop.voting.RatingBallot;

/**
 * One vote of a workshop, on some factors of its map as they were called when it opened.
 *
 * @param aspects what is rated from 1 to 5; none when people put dots
 * @param things what stands for choice, 1 to {@value #MOST_THINGS}
 */
public record Poll(PollId id, Set<Aspect> aspects, Map<FactorId, Label> things, Ballots<Ballot<FactorId>> ballots) {

    /** More than anybody reads on a phone. */
    public static final int MOST_THINGS = 60;

    public Poll {
        aspects = Set.copyOf(aspects);
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
    }

    public boolean isDots() {
        return aspects.isEmpty();
    }

    public boolean isClosed() {
        return ballots.closed();
    }

    /** Dots for each person; 0 where marks are given. */
    public int dots() {
        return isDots() ? Dots.forThings(things.size()) : 0;
    }

    /** What she handed in, until the vote is closed. */
    public Optional<Ballot<FactorId>> of(MemberId person) {
        return Optional.ofNullable(ballots.byPerson().get(person));
    }

    /** Whether the ballot answers what was asked. */
    boolean fits(Ballot<FactorId> ballot) {
        return switch (ballot) {
            case DotBallot<FactorId> dots -> isDots() && dots.fits(things.keySet());
            case RatingBallot<FactorId> marks -> !isDots() && marks.fits(things.keySet(), aspects);
        };
    }

    Poll with(Ballots<Ballot<FactorId>> other) {
        return new Poll(id, aspects, things, other);
    }
}
