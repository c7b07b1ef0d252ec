package org.mapwright.analysis.graph;

import java.util.Arrays;
import java.util.List;

/**
 * The largest eigenvalue of the drawing, links unweighted: how fast the number of ways along the links grows with their
 * length; 0 without cycles. It is the largest over the strongly connected components, and of each the power method on
 * I + A gives a lower and an upper bound (Collatz 1942, Wielandt 1950) that close in on it.
 */
public final class SpectralRadius {

    private static final double PRECISION = 1e-12;
    private static final int MOST_ROUNDS = 100_000;

    private final CompactGraph graph;
    private final int[] members;
    private final boolean[] inside;

    private SpectralRadius(CompactGraph graph, int[] members) {
        this.graph = graph;
        this.members = members;
        this.inside = new boolean[graph.size()];
        for (int member : members) {
            inside[member] = true;
        }
    }

    /**
     * The largest eigenvalue.
     *
     * @param enough below this only an upper bound is needed, which spares the rounds
     */
    public static double of(CompactGraph graph, List<int[]> components, double enough) {
        return components.stream()
                .filter(component -> component.length > 1)
                .mapToDouble(component -> new SpectralRadius(graph, component).radius(enough))
                .max()
                .orElse(0);
    }

    private double radius(double enough) {
        double[] now = new double[graph.size()];
        Arrays.fill(now, 1);
        double upper = Double.MAX_VALUE;
        double lower = 0;
        for (int round = 0; round < MOST_ROUNDS && upper > enough && upper - lower > PRECISION * upper; round++) {
            double[] next = next(now);
            double[] growth = Arrays.stream(members)
                    .mapToDouble(i -> next[i] / now[i] - 1)
                    .sorted()
                    .toArray();
            lower = growth[0];
            upper = growth[growth.length - 1];
            double largest =
                    Arrays.stream(members).mapToDouble(i -> next[i]).max().orElse(1);
            Arrays.setAll(now, i -> next[i] / largest);
        }
        return upper;
    }

    private double[] next(double[] now) {
        double[] next = now.clone();
        for (int i : members) {
            for (int slot = graph.out().first(i); slot < graph.out().end(i); slot++) {
                int effect = graph.out().at(slot);
                next[i] += inside[effect] ? now[effect] : 0;
            }
        }
        return next;
    }
}
