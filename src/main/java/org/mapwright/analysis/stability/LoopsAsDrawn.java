package org.mapwright.analysis.stability;

import java.util.HashMap;
import java.util.Map;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Parts;
import org.mapwright.analysis.loops.CountedLoops;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.map.FactorId;

/**
 * Counts the loops through each factor of the drawing as it is, by the code and up to the length that redrawings are
 * counted by: so a lens that ranks by loops and the places that redrawings are compared with are the same.
 */
public final class LoopsAsDrawn {

    private LoopsAsDrawn() {}

    /**
     * Counts up to {@code longest} links, or as far as there are at most 20,000 loops.
     *
     * @param longest links of the longest loop that is wanted, 2 to 12
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static CountedLoops of(CausalGraph graph, int longest, Termination termination) {
        Drawing drawing = Drawing.of(graph);
        Parts parts = new Parts(drawing.size());
        parts.find(drawing.size(), drawing.outStart, drawing.outOther);
        int length = LoopTally.longest(drawing, parts, longest, Plan.MOST_LOOPS, termination);
        LoopTally tally = new LoopTally(drawing.size(), length);
        tally.count(drawing, parts, length, termination);
        Map<FactorId, LoopCounts> counts = new HashMap<>();
        for (int i = 0; i < drawing.size(); i++) {
            counts.put(graph.factors().get(i), counts(tally, i));
        }
        return new CountedLoops(counts, length, longest);
    }

    private static LoopCounts counts(LoopTally tally, int factor) {
        int settled = tally.reinforcing(factor) + tally.balancing(factor);
        return new LoopCounts(tally.reinforcing(factor), tally.balancing(factor), tally.all(factor) - settled);
    }
}
