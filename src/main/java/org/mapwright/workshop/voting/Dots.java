package org.mapwright.workshop.voting;

/**
 * How many dots a person gets: a fifth of the things, rounded up, from 3 to 7, one at most on a thing. The rule of
 * thumb of dot voting in group model building (Scriptapedia); of fewer than 3 things there is one dot for each.
 */
public final class Dots {

    private static final int LEAST = 3;
    private static final int MOST = 7;
    private static final int THINGS_FOR_A_DOT = 5;

    private Dots() {}

    /**
     * Dots for each person, in [0, 7].
     *
     * @param things how many things stand for choice, at least 0
     */
    public static int forThings(int things) {
        if (things < 0) {
            throw new IllegalArgumentException("The number of things must be at least 0: " + things);
        }
        int fifth = (things + THINGS_FOR_A_DOT - 1) / THINGS_FOR_A_DOT;
        return Math.min(things, Math.clamp(fifth, LEAST, MOST));
    }
}
