package org.mapwright.analysis.ui;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mapwright.analysis.VoteCounts;
import org.mapwright.analysis.stability.FactorStability;
import org.mapwright.value.Words;

/**
 * One figure of a table.
 *
 * @param text as it is shown; empty when there is nothing to say
 * @param value what it is sorted by, where it is a number
 * @param exact what stands in files, one for each field of the column: numbers unrounded, words safe to open
 * @param places where it is drawn as a bar
 */
record Cell(String text, OptionalDouble value, List<Object> exact, Optional<Places> places) {

    private static final Words WORDS = Words.of("figures");
    private static final double WHOLE = 1e15;
    private static final double TINY = 0.001;

    Cell {
        exact = List.copyOf(exact);
    }

    /** Places of a factor among so many. */
    record Places(int place, int low, int high, int last) {}

    static Cell words(String text) {
        return words(text, text);
    }

    /** Words that stand otherwise in files, or in several columns there. */
    static Cell words(String text, String... exact) {
        return new Cell(text, OptionalDouble.empty(), List.of((Object[]) exact), Optional.empty());
    }

    /** A number; nothing when it is none. */
    static Cell amount(Number number) {
        double value = number.doubleValue();
        if (Double.isNaN(value) || (Double.isInfinite(value) && !(number instanceof BigInteger))) {
            return nothing();
        }
        return new Cell(rounded(number), OptionalDouble.of(sortable(value)), List.of(number), Optional.empty());
    }

    /** A share in [0, 1], shown in hundredths. */
    static Cell share(double share) {
        return new Cell(WORDS.say("number.share", share), OptionalDouble.of(share), List.of(share), Optional.empty());
    }

    /** How many of those who voted chose the highest step; sorted by their share, nothing where nobody voted. */
    static Cell votes(VoteCounts counts) {
        return counts.total() == 0
                ? nothing()
                : new Cell(
                        WORDS.say("votes.count", counts.high(), counts.total()),
                        counts.shareHigh(),
                        List.of(counts.high(), counts.total()),
                        Optional.empty());
    }

    static Cell places(FactorStability factor, int last, String words) {
        return new Cell(
                words,
                OptionalDouble.of(factor.low()),
                List.of(factor.low(), factor.high()),
                Optional.of(new Places(factor.place(), factor.low(), factor.high(), last)));
    }

    static Cell nothing() {
        return new Cell("", OptionalDouble.empty(), List.of(""), Optional.empty());
    }

    private static double sortable(double value) {
        return Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static String rounded(Number number) {
        double value = number.doubleValue();
        if (!(number instanceof Double)) {
            return WORDS.say("number.whole", number);
        }
        if (value == 0) {
            return WORDS.say("number.whole", 0);
        }
        if (Math.abs(value) >= WHOLE || Math.abs(value) < TINY) {
            return WORDS.say("number.far", value);
        }
        return WORDS.say(Math.abs(value) < 1 ? "number.small" : "number.part", value);
    }
}
