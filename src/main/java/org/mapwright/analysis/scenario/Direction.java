package org.mapwright.analysis.scenario;

/**
 * Which way a factor goes, and how far beside the factor that goes furthest of those that are not held: below 1 % of
 * that (or below 0.0001 outright) it stays, below 10 % it moves a little, from 50 % on a lot. The shares are a choice
 * of this project.
 */
public enum Direction {
    UP_A_LOT(1),
    UP(1),
    UP_A_LITTLE(1),
    NO_CHANGE(0),
    DOWN_A_LITTLE(-1),
    DOWN(-1),
    DOWN_A_LOT(-1);

    private static final double SMALLEST = 1e-4;
    private static final double STAYS_BELOW = 0.01;
    private static final double LITTLE_BELOW = 0.1;
    private static final double LOT_FROM = 0.5;

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 up, 0 as now, -1 down. */
    public int sign() {
        return sign;
    }

    /** The direction of a difference, beside the largest one. */
    static Direction of(double difference, double largest) {
        double size = Math.abs(difference);
        if (size < SMALLEST || size < STAYS_BELOW * largest) {
            return NO_CHANGE;
        }
        boolean up = difference > 0;
        if (size < LITTLE_BELOW * largest) {
            return up ? UP_A_LITTLE : DOWN_A_LITTLE;
        }
        if (size < LOT_FROM * largest) {
            return up ? UP : DOWN;
        }
        return up ? UP_A_LOT : DOWN_A_LOT;
    }
}
