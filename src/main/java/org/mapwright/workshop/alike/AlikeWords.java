package org.mapwright.workshop.alike;

import org.mapwright.value.Words;

/** Asks about ideas that are alike. */
public final class AlikeWords {

    private static final Words WORDS = Words.of("workshopalike");

    private AlikeWords() {}

    /** "Same idea?" */
    public static String question() {
        return WORDS.say("question");
    }

    /** "The same words", "nearly the same words". */
    public static String why(Alike<?> alike) {
        return WORDS.say("why.", alike.why());
    }
}
