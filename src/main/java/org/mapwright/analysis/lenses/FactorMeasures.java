package org.mapwright.analysis.lenses;

import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.analysis.structure.DriverClass;
import org.mapwright.map.FactorId;

/**
 * What each lens says about one factor. Directed and unweighted unless said otherwise; {@code docs/methods.md} has the
 * definitions.
 *
 * @param in from how far it is influenced
 * @param out how far it influences
 * @param betweenness raw count of Brandes
 * @param betweennessNormalised the same / (n-1)(n-2), in [0, 1]
 * @param reversePageRank in (0, 1), summing to 1 over the factors
 * @param coreNumber arrowheads ignored
 * @param loops that it is part of, all of up to the length that {@link org.mapwright.analysis.loops.CountedLoops} says
 */
public record FactorMeasures(
        FactorId factor,
        int inDegree,
        int outDegree,
        Reach in,
        Reach out,
        double betweenness,
        double betweennessNormalised,
        double katzOut,
        double reversePageRank,
        int coreNumber,
        LoopCounts loops,
        DriverClass driverClass) {}
