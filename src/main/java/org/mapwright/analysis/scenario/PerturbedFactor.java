package org.mapwright.analysis.scenario;

import org.mapwright.map.FactorId;

/**
 * What a factor does over runs with perturbed weights.
 *
 * @param shareUp of the runs that came to rest, those under which it rises, in [0, 1]
 * @param shareDown those under which it falls
 * @param meanDifference scenario less baseline, over the runs that came to rest; 0 when none did
 */
public record PerturbedFactor(FactorId factor, double shareUp, double shareDown, double meanDifference) {}
