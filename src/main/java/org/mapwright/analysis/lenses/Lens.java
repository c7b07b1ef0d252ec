package org.mapwright.analysis.lenses;

/** A way to look for leverage. Each rests on an assumption of its own; they are never summed into one score. */
public enum Lens {
    /** Counts links going out: what a factor touches directly. Treats every link as equally true. */
    DIRECT_INFLUENCE,
    /** Counts other factors at most two steps on. Ignores signs and delays. */
    REACH_TWO,
    /** Counts the feedback loops of up to one length that a factor is part of. Changes most when one link changes. */
    LOOPS;

    double scoreOf(FactorMeasures measures) {
        return switch (this) {
            case DIRECT_INFLUENCE -> measures.outDegree();
            case REACH_TWO -> measures.out().withinTwo();
            case LOOPS -> measures.loops().total();
        };
    }
}
