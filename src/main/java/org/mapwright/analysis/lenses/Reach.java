package org.mapwright.analysis.lenses;

import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Steps;

/**
 * How far a factor's influence spreads along the links, or, in the other direction, from how far it is influenced.
 *
 * @param withinTwo other factors at most two steps away
 * @param all other factors that can be reached at all
 * @param harmonic sum of 1 / steps over them (harmonic centrality, Marchiori and Latora 2000), not normalised
 */
public record Reach(int withinTwo, int all, double harmonic) {

    /** The reach of every factor. Breadth-first from each: factors x links steps. */
    static Reach[] ofAll(int size, Neighbours along, Termination termination) {
        Reach[] reach = new Reach[size];
        var steps = new Steps(size, along);
        for (int factor = 0; factor < size; factor++) {
            termination.check();
            reach[factor] = of(steps, factor);
        }
        return reach;
    }

    private static Reach of(Steps steps, int factor) {
        int all = steps.walkFrom(factor) - 1;
        int withinTwo = 0;
        double harmonic = 0;
        for (int i = 1; i <= all; i++) {
            int distance = steps.to(steps.visited(i));
            withinTwo += distance <= AnalysisParameters.REACH_STEPS ? 1 : 0;
            harmonic += 1.0 / distance;
        }
        return new Reach(withinTwo, all, harmonic);
    }
}
