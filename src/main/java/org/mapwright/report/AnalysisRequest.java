package org.mapwright.report;

import java.util.Optional;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.StabilityParameters;

/**
 * What is to be worked out of a map. The same map and request give the same figures.
 *
 * @param research whether with the research set, which takes longer
 */
public record AnalysisRequest(AnalysisParameters analysis, StabilityParameters stability, boolean research) {

    /** What every screen shows, without the research set. */
    public static final AnalysisRequest DEFAULT =
            new AnalysisRequest(AnalysisParameters.DEFAULT, StabilityParameters.DEFAULT, false);

    /**
     * The same without a limit of time, by count alone, and with the research set: what a packet holds, since what a
     * time limit leaves depends on the machine.
     */
    public AnalysisRequest reproducible() {
        LoopLimits byCount =
                new LoopLimits(analysis.loops().maxLength(), analysis.loops().maxLoops(), Optional.empty());
        return new AnalysisRequest(new AnalysisParameters(byCount, analysis.weighted()), stability, true);
    }
}
