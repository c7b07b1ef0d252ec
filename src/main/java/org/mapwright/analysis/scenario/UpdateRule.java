package org.mapwright.analysis.scenario;

/**
 * How the next level of a factor follows from the levels now (f is the {@link Activation}, W the signed weights).
 *
 * <p>Source: Kosko 1986 (Int. J. Man-Machine Studies 24, 65-75); Stylios and Groumpos 2004 (modified); Papageorgiou 2011
 * (rescaled).
 */
public enum UpdateRule {
    /** x' = f(W'x): only what is drawn counts. */
    KOSKO,
    /** x' = f(x + W'x): a factor also remembers its own level. */
    MODIFIED_KOSKO,
    /** x' = f((2x - 1) + W'(2x - 1)): a factor in the middle influences nothing. */
    RESCALED;

    /** Where factors start unless somebody says otherwise; under the rescaled rule 0.5 is at rest already. */
    public double usualInitial() {
        return this == RESCALED ? 1 : 0.5;
    }

    /** Share of its own level that a factor adds to what it receives: 0 or 1. */
    int memory() {
        return this == KOSKO ? 0 : 1;
    }

    /** What a factor at that level passes on. */
    double seen(double level) {
        return this == RESCALED ? 2 * level - 1 : level;
    }

    /** How much what is passed on moves when the level moves by 1. */
    int slope() {
        return this == RESCALED ? 2 : 1;
    }
}
