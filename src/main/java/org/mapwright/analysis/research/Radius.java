package org.mapwright.analysis.research;

import java.util.Arrays;
import java.util.List;
import org.mapwright.analysis.Termination;

/**
 * The largest eigenvalue of a matrix of links: how fast what runs along the links grows with every step; 0 without
 * cycles. It is the largest over the strongly connected components. Of each, the power method on I + A gives an upper
 * and a lower bound (Collatz 1942, Wielandt 1950); the upper one is the answer.
 *
 * <p>Cost: links x rounds, at most 10,000 of them. Limits: exact to 1e-12 on maps that people draw; on one very long
 * loop with few shortcuts the bounds close in slowly, and the answer is only not too small.
 */
final class Radius {

    private static final double PRECISION = 1e-12;
    private static final int MOST_ROUNDS = 10_000;

    private final LinkMatrix matrix;
    private final int[] members;
    private final boolean[] inside;
    private double lower;
    private double upper = Double.MAX_VALUE;

    private Radius(LinkMatrix matrix, int[] members) {
        this.matrix = matrix;
        this.members = members;
        this.inside = inside(matrix, members);
    }

    static double of(LinkMatrix matrix, List<int[]> components, Termination termination) {
        return components.stream()
                .filter(component -> component.length > 1)
                .mapToDouble(component -> new Radius(matrix, component).closeIn(termination))
                .max()
                .orElse(0);
    }

    /**
     * Whether the largest eigenvalue of a matrix without row or column above 1 is 1: so it is exactly when all that
     * goes out from the members of some component stays there and comes to 1.
     */
    static boolean isOne(LinkMatrix matrix, List<int[]> components, double tolerance) {
        double[] ones = matrix.ones();
        return components.stream().filter(component -> component.length > 1).anyMatch(component -> {
            boolean[] inside = inside(matrix, component);
            return Arrays.stream(component)
                    .allMatch(member -> matrix.alongInside(member, ones, inside) >= 1 - tolerance);
        });
    }

    private double closeIn(Termination termination) {
        double[] now = matrix.ones();
        for (int round = 0; round < MOST_ROUNDS && upper - lower > PRECISION * upper; round++) {
            termination.check();
            now = next(now);
        }
        return upper;
    }

    /** One step of the power method; the bounds follow from how much each member grew. */
    private double[] next(double[] now) {
        double[] next = new double[now.length];
        double largest = 0;
        lower = Double.MAX_VALUE;
        upper = 0;
        for (int member : members) {
            double gained = matrix.alongInside(member, now, inside);
            bound(gained, now[member]);
            next[member] = now[member] + gained;
            largest = Math.max(largest, next[member]);
        }
        for (int member : members) {
            next[member] /= largest;
        }
        return next;
    }

    /** What has become too small to divide by says nothing about growth. */
    private void bound(double gained, double had) {
        if (had >= Double.MIN_NORMAL) {
            lower = Math.min(lower, gained / had);
            upper = Math.max(upper, gained / had);
        }
    }

    private static boolean[] inside(LinkMatrix matrix, int[] members) {
        boolean[] inside = new boolean[matrix.size()];
        Arrays.stream(members).forEach(member -> inside[member] = true);
        return inside;
    }
}
