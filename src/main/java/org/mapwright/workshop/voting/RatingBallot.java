package org.mapwright.workshop.voting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.Aspect;
import org.mapwright.study.Group;
import org.mapwright.value.Check;

/**
 * How one person rated things, from 1 to 5 on each aspect; she may leave out any of it.
 *
 * @param group whom she speaks for, nothing when she would rather not say
 * @param <T> what names a thing
 */
public record RatingBallot<T>(Optional<Group> group, Map<T, Rating> ratings) implements Ballot<T> {

    public RatingBallot {
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
    }

    /** Whether it keeps to the rules: only things that stand for choice, on aspects that were asked. */
    public boolean fits(Set<T> choice, Set<Aspect> aspects) {
        return choice.containsAll(ratings.keySet())
                && ratings.values().stream()
                        .allMatch(rating -> aspects.containsAll(rating.marks().keySet()));
    }

    /**
     * What she said of one thing.
     *
     * @param marks 1 (least) to 5 (most), on each aspect that she rated
     * @param byWhom who could change it, at most {@value #LONGEST} characters; blank when she did not say
     */
    public record Rating(Map<Aspect, Integer> marks, String byWhom) {

        /** Lowest mark. */
        public static final int LEAST = 1;
        /** Highest mark. */
        public static final int MOST = 5;
        /** Of the answer to "by whom?", in characters. */
        public static final int LONGEST = 80;

        public Rating {
            Map<Aspect, Integer> sorted = new EnumMap<>(Aspect.class);
            marks.forEach((aspect, mark) ->
                    sorted.put(aspect, (int) Check.within("A mark", mark.doubleValue(), LEAST, MOST)));
            marks = Collections.unmodifiableMap(sorted);
            byWhom = Check.prose("The answer to by whom", byWhom, LONGEST);
        }
    }
}
