package org.mapwright.analysis.lenses;

import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Spread;

/**
 * How far a factor's influence spreads along the links, or, in the other direction, from how far it is influenced.
 *
 * @param withinTwo other factors at most two steps away
 * @param all other factors that can be reached at all
 * @param harmonic sum of 1 / steps over them (harmonic centrality, Marchiori and Latora 2000), not normalised
 */
public record Reach(int withinTwo, int all, double harmonic) {

    /** The reach of every factor. Cost: that of {@link Spread}. */
    static Reach[] ofAll(int size, Neighbours along, Termination termination) {
        double[] two = new double[size];
        double[] all = new double[size];
        double[] harmonic = new double[size];
        new Spread(size).count(size, along, Integer.MAX_VALUE, two, all, harmonic, termination);
        Reach[] reach = new Reach[size];
        for (int factor = 0; factor < size; factor++) {
            reach[factor] = new Reach((int) two[factor], (int) all[factor], harmonic[factor]);
        }
        return reach;
    }
}
