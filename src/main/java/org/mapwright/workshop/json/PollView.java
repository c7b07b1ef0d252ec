package org.mapwright.workshop.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.MemberId;
import org.mapwright.workshop.Poll;
import org.mapwright.workshop.PollId;
import org.mapwright.workshop.voting.Ballot;
import org.mapwright.workshop.voting.DotBallot;
import org.mapwright.workshop.voting.RatingBallot;

/**
 * A vote on one person's phone.
 *
 * @param dots how many she has; 0 where she gives marks
 * @param handedIn how many people have handed in, which is all that is told before the vote is closed
 * @param mine what she handed in; nothing once the vote is closed, since nobody knows any more whose it was
 */
record PollView(
        PollId id,
        Kind kind,
        Set<Aspect> aspects,
        List<Thing> things,
        int dots,
        boolean closed,
        int handedIn,
        Optional<Mine> mine) {

    enum Kind {
        DOTS,
        MARKS
    }

    record Thing(FactorId id, Label label) {}

    /** One of the two. */
    sealed interface Mine {}

    record MyDots(Set<FactorId> things) implements Mine {}

    record MyMarks(Map<FactorId, Map<Aspect, Integer>> marks, Map<FactorId, String> byWhom) implements Mine {}

    static PollView of(Poll poll, MemberId viewer) {
        return new PollView(
                poll.id(),
                poll.isDots() ? Kind.DOTS : Kind.MARKS,
                poll.aspects(),
                poll.things().entrySet().stream()
                        .map(thing -> new Thing(thing.getKey(), thing.getValue()))
                        .toList(),
                poll.dots(),
                poll.isClosed(),
                poll.ballots().handedIn(),
                poll.of(viewer).map(PollView::mine));
    }

    private static Mine mine(Ballot<FactorId> ballot) {
        return switch (ballot) {
            case DotBallot<FactorId> dots -> new MyDots(dots.things());
            case RatingBallot<FactorId> marks -> marks(marks);
        };
    }

    private static MyMarks marks(RatingBallot<FactorId> ballot) {
        Map<FactorId, Map<Aspect, Integer>> marks = new LinkedHashMap<>();
        Map<FactorId, String> byWhom = new LinkedHashMap<>();
        ballot.ratings().forEach((thing, rating) -> {
            marks.put(thing, rating.marks());
            byWhom.put(thing, rating.byWhom());
        });
        return new MyMarks(marks, byWhom);
    }
}
