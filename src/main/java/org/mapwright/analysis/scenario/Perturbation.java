package org.mapwright.analysis.scenario;

import org.mapwright.value.Check;

/**
 * How weights are drawn anew, to see whether a direction rests on exact strengths.
 *
 * @param runs how often, 1 to 100,000
 * @param spread the most that a strength moves up or down, evenly, in (0, 1]; it stays in [0, 1] and keeps its sign
 * @param seed of the draws; the same seed gives the same draws
 */
public record Perturbation(int runs, double spread, long seed) {

    /** 1,000 runs, each strength up to one class (1/3) off. */
    public static final Perturbation DEFAULT = new Perturbation(1_000, 1 / 3.0, 20_260_401);

    private static final int MOST_RUNS = 100_000;

    public Perturbation {
        Check.within("Number of runs", runs, 1, MOST_RUNS);
        Check.within("Spread", spread, Double.MIN_VALUE, 1);
    }
}
