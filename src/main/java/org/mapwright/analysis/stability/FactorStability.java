package org.mapwright.analysis.stability;

import org.mapwright.map.FactorId;

/**
 * Where redrawings put a factor.
 *
 * @param place in the drawing as it is: 1 + the number of factors that score strictly higher
 * @param rank the mean place over the redrawings
 * @param low of the 90 % interval: the smallest place p for which at least 5 % of the redrawings put it at p or higher up
 * @param high the same for 95 %
 * @param probabilityTop the share of redrawings in which its place is among the first, in [0, 1]
 */
public record FactorStability(FactorId factor, int place, double rank, int low, int high, double probabilityTop) {

    public Standing standing() {
        return Standing.of(probabilityTop);
    }
}
