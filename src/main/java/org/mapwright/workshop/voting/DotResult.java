package org.mapwright.workshop.voting;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.study.Group;

/**
 * What came of a vote with dots, as it may be shown to everybody. Nothing that is hidden in it can be worked out from
 * the rest; nothing else of the ballots may be shown beside it, and not the same vote once more without somebody.
 *
 * @param ballots how many people handed in
 * @param dots how many each of them had
 * @param parts the groups as they are shown, the largest first; empty when there is nothing to show by group
 * @param things those with most dots first, as far as that is shown; empty with fewer than 3 ballots
 * @param <T> what names a thing
 */
public record DotResult<T>(int ballots, int dots, List<Part> parts, List<Row<T>> things) {

    /** With fewer ballots each person could work out the other's. */
    public static final int LEAST_TO_COUNT = 3;
    /** The least that a group shown by itself may have: what is left once nobody can be picked out (METHODS, 8). */
    public static final int LEAST_OF_A_PART = 5;

    public DotResult {
        parts = List.copyOf(parts);
        things = List.copyOf(things);
    }

    /**
     * One thing.
     *
     * @param parts in the order of the result's parts
     */
    public record Row<T>(T thing, Share total, List<Share> parts) {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Counts a vote.
     *
     * @param ballots those that were handed in, from a vote that is closed
     * @param choice the things in an order that says nothing about the vote
     * @param least people of a part, at least {@link #LEAST_OF_A_PART}; 10 for what is published
     */
    public static <T> DotResult<T> of(Collection<DotBallot<T>> ballots, Set<T> choice, int least) {
        if (least < LEAST_OF_A_PART) {
            throw new IllegalArgumentException("A part must have at least " + LEAST_OF_A_PART + " people: " + least);
        }
        int dots = Dots.forThings(choice.size());
        if (ballots.size() < LEAST_TO_COUNT) {
            return new DotResult<>(ballots.size(), dots, List.of(), List.of());
        }
        List<Part> parts = parts(ballots, least);
        List<Row<T>> rows = rows(ballots, choice, parts);
        return parts.size() > 1 && leavesRoom(parts, rows, dots)
                ? new DotResult<>(ballots.size(), dots, parts, rows)
                : new DotResult<>(ballots.size(), dots, List.of(), rows(ballots, choice, together(ballots.size())));
    }

    private static <T> List<Part> parts(Collection<DotBallot<T>> ballots, int least) {
        Map<Group, Integer> people = new LinkedHashMap<>();
        ballots.forEach(ballot -> ballot.group().ifPresent(group -> people.merge(group, 1, Integer::sum)));
        int said = people.values().stream().mapToInt(Integer::intValue).sum();
        return Part.of(people, ballots.size() - said, least);
    }

    private static List<Part> together(int people) {
        return Part.of(Map.of(), people, people);
    }

    private static <T> List<Row<T>> rows(Collection<DotBallot<T>> ballots, Set<T> choice, List<Part> parts) {
        List<Integer> people = parts.stream().map(Part::people).toList();
        Comparator<Row<T>> most = Comparator.comparingInt(row -> row.total().least());
        Stream<Row<T>> rows = choice.stream().map(thing -> {
            var shown = Disclosure.of(people, counts(ballots, thing, parts));
            return new Row<>(thing, shown.total(), shown.rows());
        });
        return rows.sorted(most.reversed()).toList();
    }

    private static <T> List<Integer> counts(Collection<DotBallot<T>> ballots, T thing, List<Part> parts) {
        if (parts.size() == 1) {
            return List.of(Math.toIntExact(ballots.stream()
                    .filter(ballot -> ballot.things().contains(thing))
                    .count()));
        }
        return parts.stream()
                .map(part -> Math.toIntExact(ballots.stream()
                        .filter(ballot -> ballot.things().contains(thing) && part.holds(ballot.group()))
                        .count()))
                .toList();
    }

    /**
     * A part has no more dots than its people. Where the numbers shown take up (nearly) all of them, what is said in
     * words would be known to be the least it can be; then nothing is shown by group.
     */
    private static <T> boolean leavesRoom(List<Part> parts, List<Row<T>> rows, int dots) {
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            List<Share> row =
                    rows.stream().map(thing -> thing.parts().get(part)).toList();
            int taken = row.stream().mapToInt(Share::least).sum();
            boolean hides = row.stream().anyMatch(share -> !(share instanceof Share.Exact));
            if (hides && parts.get(i).people() * dots - taken < 2) {
                return false;
            }
        }
        return true;
    }
}
