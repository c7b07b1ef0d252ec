package org.mapwright.analysis.structure;

import java.util.List;
import java.util.Optional;
import org.mapwright.map.FactorId;

/**
 * The shape of the whole drawing (indices of Ozesmi and Ozesmi 2004, Ecol. Model. 176, 43-64; hierarchy after
 * MacDonald 1983). Links of a factor with itself are no part of it.
 *
 * @param density links / possible links, n(n-1); 0 with fewer than two factors
 * @param transmitters factors that influence and are not influenced
 * @param receivers factors that are influenced and do not influence
 * @param complexity receivers / transmitters; nothing without transmitters
 * @param hierarchyIndex 12 / ((n-1) n (n+1)) x the sum of squared deviations of the outgoing weights from their mean: 1
 *     hierarchical, 0 all alike; 0 with fewer than two factors
 * @param reciprocity share of the links whose reverse is drawn too, in [0, 1]; 0 without links
 * @param components sets of factors that all reach each other, the largest first; a factor in no loop is one by itself
 * @param articulationPoints factors without which the drawing falls into more parts, arrowheads ignored
 * @param bridges pairs of factors whose joint alone holds two parts together, arrowheads ignored
 */
public record Structure(
        double density,
        List<FactorId> transmitters,
        List<FactorId> receivers,
        Optional<Double> complexity,
        double hierarchyIndex,
        double reciprocity,
        List<List<FactorId>> components,
        List<FactorId> articulationPoints,
        List<Bridge> bridges) {

    public Structure {
        transmitters = List.copyOf(transmitters);
        receivers = List.copyOf(receivers);
        components = List.copyOf(components);
        articulationPoints = List.copyOf(articulationPoints);
        bridges = List.copyOf(bridges);
    }

    /** Two factors whose joint holds two parts of the drawing together. */
    public record Bridge(FactorId one, FactorId other) {}
}
