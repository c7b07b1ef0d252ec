package org.mapwright.matching;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How much alike two wordings are: the Jaro-Winkler similarity (Winkler 1990) of the two as they are written or, where
 * that is more, of their words in the order of the alphabet. From {@link #ENOUGH} on a person is asked. At that
 * threshold "waiting times" and "waiting lists" are asked about, "access to childcare" and "access to housing" are not.
 */
final class Likeness {

    /** Share in [0, 1] from which two wordings are worth a question. */
    static final double ENOUGH = 0.9;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    /** The most that a common beginning adds, as a share of what is missing to 1. */
    private static final double MOST_BONUS = 0.4;

    private static final int BINS = 64;

    private final String text;
    private final String words;
    private final int[] letters = new int[BINS];

    Likeness(Wording wording) {
        text = wording.text();
        words = wording.wordsInOrder();
        text.chars().forEach(letter -> letters[letter % BINS]++);
    }

    /** Share in [0, 1]; 0 where it cannot be enough. */
    double to(Likeness other) {
        if (bound(other) < ENOUGH) {
            return 0;
        }
        return Math.max(SIMILARITY.apply(text, other.text), SIMILARITY.apply(words, other.words));
    }

    /** No more than this can come out, given how many letters the two share in whatever order; cheap. */
    private double bound(Likeness other) {
        double shared = 0;
        for (int i = 0; i < BINS; i++) {
            shared += Math.min(letters[i], other.letters[i]);
        }
        double shorter = Math.min(text.length(), words.length());
        double otherShorter = Math.min(other.text.length(), other.words.length());
        if (shorter == 0 || otherShorter == 0) {
            return 0;
        }
        double jaro = Math.min(1, (shared / shorter + shared / otherShorter + 1) / 3);
        return jaro + MOST_BONUS * (1 - jaro);
    }
}
