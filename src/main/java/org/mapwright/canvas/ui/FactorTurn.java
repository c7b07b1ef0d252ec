package org.mapwright.canvas.ui;

/**
 * Which way a factor goes on the canvas while something is tried out.
 *
 * @param much 1 a little, 2 plainly, 3 a lot
 * @param set whether somebody set it so
 */
public record FactorTurn(Way way, int much, boolean set) {

    private static final int A_LOT = 3;

    /** Up, down, or one way by one rule and another way by another. */
    public enum Way {
        UP,
        DOWN,
        DIFFER
    }

    public FactorTurn {
        if (much < 1 || much > A_LOT) {
            throw new IllegalArgumentException("How much a factor goes must be in [1, 3]: " + much);
        }
    }
}
