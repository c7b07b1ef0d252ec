package org.mapwright.analysis.lenses;

import static org.mapwright.analysis.AnalysisParameters.KATZ_LARGEST_ALPHA;
import static org.mapwright.analysis.AnalysisParameters.KATZ_SHARE_OF_LIMIT;

import java.util.List;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.SpectralRadius;

/**
 * Katz status over outgoing links: x = (I - alpha A)^-1 1, so that a factor counts what it influences, and what that
 * influences, each step further weighing alpha as much. alpha = min(0.1, 0.5 / largest eigenvalue of A), 0.1 without
 * cycles. Not normalised.
 *
 * <p>Source: Katz 1953 (Psychometrika 18, 39-43). Cost: links x the number of rounds, at most some hundred.
 */
public final class Katz {

    private static final double PRECISION = 1e-15;

    private final double alpha;
    private final double[] scores;

    private Katz(double alpha, double[] scores) {
        this.alpha = alpha;
        this.scores = scores;
    }

    /**
     * The status of every factor.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static Katz of(CompactGraph graph, List<int[]> components, Termination termination) {
        double eigenvalue = SpectralRadius.of(graph, components, KATZ_SHARE_OF_LIMIT / KATZ_LARGEST_ALPHA, termination);
        double alpha =
                eigenvalue == 0 ? KATZ_LARGEST_ALPHA : Math.min(KATZ_LARGEST_ALPHA, KATZ_SHARE_OF_LIMIT / eigenvalue);
        return new Katz(alpha, scores(graph, alpha));
    }

    /** The weight of one step that was used, in (0, 0.1]. */
    public double alpha() {
        return alpha;
    }

    /** At least 1. */
    double score(int factor) {
        return scores[factor];
    }

    private static double[] scores(CompactGraph graph, double alpha) {
        double[] now = new double[graph.size()];
        double change = 1;
        while (change > PRECISION) {
            double[] next = next(graph, alpha, now);
            change = 0;
            for (int i = 0; i < next.length; i++) {
                change = Math.max(change, (next[i] - now[i]) / next[i]);
            }
            now = next;
        }
        return now;
    }

    private static double[] next(CompactGraph graph, double alpha, double[] now) {
        double[] next = new double[now.length];
        for (int i = 0; i < next.length; i++) {
            double sum = 0;
            for (int slot = graph.out().first(i); slot < graph.out().end(i); slot++) {
                sum += now[graph.out().at(slot)];
            }
            next[i] = 1 + alpha * sum;
        }
        return next;
    }
}
