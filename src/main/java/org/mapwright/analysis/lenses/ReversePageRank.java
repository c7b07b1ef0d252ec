package org.mapwright.analysis.lenses;

import java.util.Map;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.EdgeReversedGraph;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;

/**
 * PageRank on reversed links, by JGraphT: who ultimately drives. Where nothing leads back further, the mass is spread
 * evenly; the scores sum to 1.
 *
 * <p>Source: Page, Brin, Motwani and Winograd 1999. Cost: links x rounds.
 */
final class ReversePageRank {

    private static final int MOST_ROUNDS = 10_000;
    private static final double PRECISION = 1e-13;

    private ReversePageRank() {}

    static double[] of(CausalGraph graph) {
        if (graph.factors().isEmpty()) {
            return new double[0];
        }
        Map<FactorId, Double> scores = new PageRank<>(
                        new EdgeReversedGraph<>(graph.asGraph()),
                        AnalysisParameters.PAGE_RANK_DAMPING,
                        MOST_ROUNDS,
                        PRECISION)
                .getScores();
        double[] result = new double[graph.factors().size()];
        scores.forEach((factor, score) -> result[graph.indexOf(factor)] = score);
        return result;
    }
}
