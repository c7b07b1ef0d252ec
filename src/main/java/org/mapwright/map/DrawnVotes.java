package org.mapwright.map;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the group said about a factor, as counts: how many chose low, middle and high on each aspect, in that order. Who
 * chose what stays on the server.
 */
public record DrawnVotes(List<Integer> importance, List<Integer> controllability, List<Integer> vulnerability) {

    public static final DrawnVotes NONE = of(Ratings.NONE);

    public DrawnVotes {
        importance = counts(importance);
        controllability = counts(controllability);
        vulnerability = counts(vulnerability);
    }

    private static List<Integer> counts(List<Integer> counts) {
        if (counts.size() != Vote.values().length) {
            throw new IllegalArgumentException("Votes must be counted on three steps: " + counts);
        }
        return List.copyOf(counts);
    }

    static DrawnVotes of(Ratings ratings) {
        return new DrawnVotes(of(ratings.importance()), of(ratings.controllability()), of(ratings.vulnerability()));
    }

    private static List<Integer> of(Tally tally) {
        return Stream.of(Vote.values()).map(tally::count).toList();
    }
}
