package org.mapwright.analysis.graph;

import java.util.Arrays;
import java.util.List;
import org.mapwright.analysis.Termination;

/**
 * The largest eigenvalue of the drawing, links unweighted: how fast the number of ways along the links grows with their
 * length; 0 without cycles. It is the largest over the strongly connected components, and of each the power method on
 * I + A gives a lower and an upper bound (Collatz 1942, Wielandt 1950) that close in on it.
 */
public final class SpectralRadius {

    private static final double PRECISION = 1e-12;
    private static final int MOST_ROUNDS = 20_000;
    /** What has become smaller says nothing about growth, and is none: far from what grows fast all fades. */
    private static final double NONE = 1e-300;

    private final CompactGraph graph;
    private final int[] members;
    private final boolean[] inside;
    private final double[] now;
    private final double[] next;

    private SpectralRadius(CompactGraph graph, int[] members) {
        this.graph = graph;
        this.members = members;
        this.inside = new boolean[graph.size()];
        for (int member : members) {
            inside[member] = true;
        }
        this.now = new double[graph.size()];
        this.next = new double[graph.size()];
        Arrays.fill(now, 1);
    }

    /**
     * The largest eigenvalue.
     *
     * @param enough below this only an upper bound is needed, which spares the rounds
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static double of(CompactGraph graph, List<int[]> components, double enough, Termination termination) {
        return components.stream()
                .filter(component -> component.length > 1)
                .mapToDouble(component -> new SpectralRadius(graph, component).radius(enough, termination))
                .max()
                .orElse(0);
    }

    private double radius(double enough, Termination termination) {
        double upper = Double.MAX_VALUE;
        double lower = 0;
        for (int round = 0; round < MOST_ROUNDS && upper > enough && upper - lower > PRECISION * upper; round++) {
            termination.check();
            lower = Double.MAX_VALUE;
            upper = 0;
            double largest = 0;
            for (int i : members) {
                double sum = sum(i);
                next[i] = now[i] + sum;
                largest = Math.max(largest, next[i]);
                if (now[i] > 0) {
                    lower = Math.min(lower, sum / now[i]);
                    upper = Math.max(upper, sum / now[i]);
                }
            }
            for (int i : members) {
                double share = next[i] / largest;
                now[i] = share < NONE ? 0 : share;
            }
        }
        return upper;
    }

    private double sum(int from) {
        double sum = 0;
        for (int slot = graph.out().first(from); slot < graph.out().end(from); slot++) {
            int effect = graph.out().at(slot);
            sum += inside[effect] ? now[effect] : 0;
        }
        return sum;
    }
}
