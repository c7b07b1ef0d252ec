package org.mapwright.analysis.ui;

import org.mapwright.value.Words;

/**
 * What a number means, as it stands one click away from it; {@code docs/methods.md} says the same at length.
 *
 * @param source author and year
 * @param granted what it takes for granted
 */
record Definition(String name, String means, String source, String granted) {

    private static final Words WORDS = Words.of("figures");

    /** The definition of a {@link Topic} or a {@link FactorColumn}. */
    static Definition of(Enum<?> what) {
        return new Definition(
                WORDS.say("name.", what),
                WORDS.say("means.", what),
                WORDS.say("source", WORDS.say("source.", what)),
                WORDS.say("granted", WORDS.say("granted.", what)));
    }
}
