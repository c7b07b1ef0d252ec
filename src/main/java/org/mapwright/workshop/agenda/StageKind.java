package org.mapwright.workshop.agenda;

/**
 * What a stage is for, from which projector and phones know what to show (order and contents after the scripts of group
 * model building, Hovmand and others 2012, Scriptapedia; METHODS, section 8).
 */
public enum StageKind {
    /** Welcome, what we agree on, consent, where to find support. */
    WELCOME,
    /** What the map is about. */
    FOCAL_FACTOR,
    /** Each for herself, on her phone. */
    IDEAS,
    /** All ideas side by side, put into heaps. */
    REVEAL,
    /** How things hang together, by sentences. */
    LINK,
    /** Links that people see in different ways. */
    CHECK_SIGNS,
    /** Dots or marks. */
    VOTE,
    /** What could be done, by whom and when. */
    ACTION_IDEAS,
    /** Loops and paths told as stories. */
    PLAY_BACK,
    /** Is it right, and what is missing. */
    VALIDATE,
    /** Thanks, what comes next, how we are. */
    CLOSE;

    /** Whether phones have something to do in it; in the others they say what to look at. */
    public boolean asksPhones() {
        return switch (this) {
            case WELCOME, IDEAS, LINK, CHECK_SIGNS, VOTE, ACTION_IDEAS -> true;
            case FOCAL_FACTOR, REVEAL, PLAY_BACK, VALIDATE, CLOSE -> false;
        };
    }
}
