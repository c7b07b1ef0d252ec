package org.mapwright.analysis.loops;

import java.util.Map;
import org.mapwright.map.FactorId;

/**
 * How many loops pass through each factor, all of up to one length: also where there are too many to list, factors that
 * are alike in the drawing come to the same number.
 *
 * @param byFactor every factor of the drawing
 * @param length links of the longest loops that were counted; 1 when there are too many of two
 * @param longest links of the longest loops that were asked for
 */
public record CountedLoops(Map<FactorId, LoopCounts> byFactor, int length, int longest) {

    public CountedLoops {
        byFactor = Map.copyOf(byFactor);
    }

    /** Those through one factor. */
    public LoopCounts of(FactorId factor) {
        return byFactor.getOrDefault(factor, LoopCounts.NONE);
    }

    /** Whether loops of every length asked for were counted. */
    public boolean complete() {
        return length == longest;
    }
}
