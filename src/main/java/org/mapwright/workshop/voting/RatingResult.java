package org.mapwright.workshop.voting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.map.Aspect;
import org.mapwright.study.Group;

/**
 * What came of rating, as it may be shown: for each thing and aspect the middle mark of everybody and of each part with
 * enough voices on just that. Medians and quartiles do not add up, so none can be worked out from the others.
 *
 * @param ballots how many people handed in
 * @param parts the groups as they are shown, the largest first; empty when everybody is one part
 * @param rows each thing with each aspect, in the order given
 * @param byWhom who could change a thing, in people's words, in the order of the alphabet: never with a name, and of no
 *     thing that fewer than the least answered
 * @param <T> what names a thing
 */
public record RatingResult<T>(int ballots, List<Part> parts, List<Row<T>> rows, Map<T, List<String>> byWhom) {

    public RatingResult {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        byWhom = Map.copyOf(byWhom);
    }

    /**
     * One thing on one aspect.
     *
     * @param all nothing when too few gave a mark
     * @param parts in the order of the result's parts, each nothing when too few gave a mark
     */
    public record Row<T>(T thing, Aspect aspect, Optional<Marks> all, List<Optional<Marks>> parts) {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Counts a vote.
     *
     * @param ballots those that were handed in, from a vote that is closed
     * @param least voices of a part, and of all, at least {@link DotResult#LEAST_OF_A_PART}
     */
    public static <T> RatingResult<T> of(Collection<RatingBallot<T>> ballots, Set<T> choice, int least) {
        if (least < DotResult.LEAST_OF_A_PART) {
            throw new IllegalArgumentException(
                    "A part must have at least " + DotResult.LEAST_OF_A_PART + " people: " + least);
        }
        Map<Group, Integer> people = new LinkedHashMap<>();
        ballots.forEach(ballot -> ballot.group().ifPresent(group -> people.merge(group, 1, Integer::sum)));
        int said = people.values().stream().mapToInt(Integer::intValue).sum();
        List<Part> all = Part.of(people, ballots.size() - said, least);
        List<Part> parts = all.size() > 1 ? all : List.of();
        List<Row<T>> rows = new ArrayList<>();
        Map<T, List<String>> byWhom = new LinkedHashMap<>();
        for (T thing : choice) {
            for (Aspect aspect : Aspect.values()) {
                rows.add(row(ballots, thing, aspect, parts, least));
            }
            List<String> answers = answers(ballots, thing);
            if (answers.size() >= least) {
                byWhom.put(thing, answers.stream().distinct().toList());
            }
        }
        return new RatingResult<>(ballots.size(), parts, rows, byWhom);
    }

    private static <T> Row<T> row(
            Collection<RatingBallot<T>> ballots, T thing, Aspect aspect, List<Part> parts, int least) {
        List<Optional<Marks>> byPart = parts.stream()
                .map(part -> Marks.of(
                        marks(ballots.stream().filter(ballot -> part.holds(ballot.group())), thing, aspect), least))
                .toList();
        return new Row<>(thing, aspect, Marks.of(marks(ballots.stream(), thing, aspect), least), byPart);
    }

    private static <T> List<Integer> marks(Stream<RatingBallot<T>> ballots, T thing, Aspect aspect) {
        return ballots.flatMap(ballot -> Optional.ofNullable(ballot.ratings().get(thing)).stream())
                .flatMap(rating -> Optional.ofNullable(rating.marks().get(aspect)).stream())
                .toList();
    }

    private static <T> List<String> answers(Collection<RatingBallot<T>> ballots, T thing) {
        return ballots.stream()
                .flatMap(ballot -> Optional.ofNullable(ballot.ratings().get(thing)).stream())
                .map(RatingBallot.Rating::byWhom)
                .filter(answer -> !answer.isBlank())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
