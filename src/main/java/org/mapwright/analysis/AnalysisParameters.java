package org.mapwright.analysis;

import org.mapwright.analysis.loops.LoopLimits;

/**
 * What an analysis was asked for; the same map and parameters give the same figures. The constants are what every
 * analysis uses.
 *
 * @param weighted whether strengths count where they can (in the hierarchy index); false for a map that states none,
 *     where every link then weighs 1
 */
public record AnalysisParameters(LoopLimits loops, boolean weighted) {

    public static final AnalysisParameters DEFAULT = new AnalysisParameters(LoopLimits.DEFAULT, true);

    /** How many steps the shorter reach counts. */
    public static final int REACH_STEPS = 2;
    /** The chance to follow a link instead of starting anywhere anew, in reverse PageRank. */
    public static final double PAGE_RANK_DAMPING = 0.85;
    /** The largest weight of one step in Katz status. */
    public static final double KATZ_LARGEST_ALPHA = 0.1;
    /** The largest share of the weight at which Katz status would no longer converge. */
    public static final double KATZ_SHARE_OF_LIMIT = 0.5;
}
