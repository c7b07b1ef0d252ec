package org.mapwright.analysis.questions;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.lenses.Betweenness;
import org.mapwright.map.FactorId;

/**
 * The factors that score highest in one way: by links going out, by links coming in, or by betweenness. What scores
 * nothing is never among them; equal scores keep the order of the map.
 */
final class StandsOut {

    private static final int WANTED = 3;
    private static final int MOST = 5;

    private final CausalGraph graph;
    private final double[] scores;
    private final int[] sorted;

    private StandsOut(CausalGraph graph, double[] scores) {
        this.graph = graph;
        this.scores = scores;
        this.sorted = IntStream.range(0, scores.length)
                .filter(factor -> scores[factor] > 0)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Links going out; factors + links. */
    static StandsOut influential(CausalGraph graph) {
        return of(graph, graph.compact()::outDegree);
    }

    /** Links coming in; factors + links. */
    static StandsOut influenced(CausalGraph graph) {
        return of(graph, graph.compact()::inDegree);
    }

    /** Shortest ways between others; factors x links. */
    static StandsOut bridging(CausalGraph graph, Termination termination) {
        return new StandsOut(graph, Betweenness.of(graph.compact(), 1, termination, Progress.SILENT));
    }

    private static StandsOut of(CausalGraph graph, IntToDoubleFunction score) {
        return new StandsOut(
                graph,
                IntStream.range(0, graph.compact().size()).mapToDouble(score).toArray());
    }

    /**
     * The three highest. A tie at the end comes whole, up to five factors in all, or not at all, so that none is picked
     * among equals; nothing when all score alike and are too many.
     */
    List<FactorId> highest() {
        if (sorted.length <= WANTED) {
            return factors(sorted.length);
        }
        double last = scores[sorted[WANTED - 1]];
        int alike = (int) Arrays.stream(sorted).filter(f -> scores[f] >= last).count();
        int above = (int) Arrays.stream(sorted).filter(f -> scores[f] > last).count();
        return factors(alike <= MOST ? alike : above);
    }

    /** The three highest, whatever ties, as a place to start. */
    List<FactorId> suggested() {
        return factors(Math.min(WANTED, sorted.length));
    }

    private List<FactorId> factors(int most) {
        return Arrays.stream(sorted, 0, most).mapToObj(graph.factors()::get).toList();
    }
}
