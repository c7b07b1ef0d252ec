package org.mapwright.analysis.questions;

import org.mapwright.value.Words;

/** What the questions are called. */
public final class QuestionWords {

    private static final Words WORDS = Words.of("questions");

    private QuestionWords() {}

    /** The question as people ask it. */
    public static String title(Question question) {
        return WORDS.say("question.", question);
    }

    /** What the questions of a group are about. */
    public static String title(QuestionGroup group) {
        return WORDS.say("group.", group);
    }
}
