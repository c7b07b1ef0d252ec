package org.mapwright.analysis;

/**
 * What an analysis was asked for; the same map and parameters give the same figures.
 *
 * @param weighted whether strengths count where they can (in the hierarchy index); false for a map that states none,
 *     where every link then weighs 1
 */
public record AnalysisParameters(LoopLimits loops, boolean weighted) {

    public static final AnalysisParameters DEFAULT = new AnalysisParameters(LoopLimits.DEFAULT, true);
}
