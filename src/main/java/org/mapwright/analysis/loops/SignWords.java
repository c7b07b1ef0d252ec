package org.mapwright.analysis.loops;

import org.mapwright.analysis.Phrases;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Says how far signs are stated, and what to ask first. */
public final class SignWords {

    private static final Words WORDS = Words.of("analysis");

    private SignWords() {}

    /** Why loops read "could be either", in one sentence. */
    public static String summary(Signs signs) {
        if (signs.open() == 0) {
            return WORDS.say(signs.links() == 0 ? "signs.no.links" : "signs.all");
        }
        if (signs.nothingSaid()) {
            return WORDS.say(signs.loops() == 0 ? "signs.none.no.loops" : "signs.none", signs.links());
        }
        String key = signs.undetermined() == 0 ? "signs.some.settled" : "signs.some";
        return WORDS.say(key, signs.open(), signs.links(), signs.undetermined(), signs.loops());
    }

    /** The question to put to the group, and how many loops wait for the answer. */
    public static String question(Signs.Question question, SystemMap map) {
        return WORDS.say(
                "signs.question",
                Phrases.within(map, question.cause()),
                Phrases.within(map, question.effect()),
                question.waiting());
    }
}
