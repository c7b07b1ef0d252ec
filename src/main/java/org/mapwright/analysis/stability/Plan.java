package org.mapwright.analysis.stability;

import java.util.EnumSet;
import java.util.Set;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Parts;

/**
 * How much of what was asked for a map of this size gets, so that no map runs for minutes. It depends on the map and the
 * parameters alone, never on the clock.
 *
 * @param figures what is ranked; without betweenness and total effect when factors x links exceed a
 *     million, and without what follows links to their end when they exceed ten million
 * @param draws redrawings by doubt: as asked up to some 350 factors, fewer beyond
 * @param grainDraws the same in finer grain, and as many in coarser
 * @param loopLength links of the longest loops that are counted: as asked, or as far as there are at most 20,000
 */
record Plan(Set<Figure> figures, int draws, int grainDraws, int loopLength) {

    private static final long HEAVY = 1_000_000;
    private static final long VERY_HEAVY = 10_000_000;
    private static final long MOST_WITH_ALL = 200_000_000;
    private static final long MOST_WITHOUT_HEAVY = 300_000_000;
    /** Loops of up to a length that are still counted. */
    static final long MOST_LOOPS = 20_000;

    /** Whether factors x links exceed a million, so that what costs a multiple of that is left out. */
    static boolean isHeavy(int factors, int links) {
        return (long) factors * links > HEAVY;
    }

    static Plan of(CausalGraph graph, StabilityParameters asked, Termination termination) {
        Drawing drawing = Drawing.of(graph);
        Parts parts = new Parts(drawing.size());
        parts.find(drawing.size(), drawing.outStart, drawing.outOther);
        long once = Math.max(1, (long) drawing.size() * drawing.links());
        Set<Figure> figures = EnumSet.allOf(Figure.class);
        if (isHeavy(drawing.size(), drawing.links())) {
            figures.remove(Figure.BETWEENNESS);
            figures.remove(Figure.TOTAL_EFFECT);
        }
        if (once > VERY_HEAVY) {
            figures.removeAll(Figure.FAR);
        }
        long most = Math.max(20, (once > HEAVY ? MOST_WITHOUT_HEAVY : MOST_WITH_ALL) / once);
        return new Plan(
                figures,
                (int) Math.min(asked.draws(), most),
                (int) Math.min(asked.grainDraws(), Math.max(10, most / 5)),
                LoopTally.longest(drawing, parts, asked.maxLoopLength(), MOST_LOOPS, termination));
    }
}
