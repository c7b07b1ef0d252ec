package org.mapwright.analysis.stability;

import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Parts;

/**
 * The largest eigenvalue of a drawing that is refilled, links unweighted or by their strength: the power method on I + A
 * within each strongly connected component, between the bounds of Collatz (1942) and Wielandt (1950).
 */
final class Growth {

    private static final double PRECISION = 1e-9;
    private static final int MOST_ROUNDS = 2_000;
    private static final int ROUNDS_BETWEEN_LOOKS = 32;
    /** What has become smaller says nothing about growth, and is none: far from what grows fast all fades. */
    private static final double NONE = 1e-300;

    private final double[] now;
    private final double[] next;

    Growth(int factors) {
        now = new double[factors];
        next = new double[factors];
    }

    /**
     * An upper bound within one part in 10^9 of the eigenvalue, or what 2,000 rounds come to; 0 without loops. They do not
     * suffice where parts of nearly the same growth lie far apart.
     *
     * @param enough below this any upper bound will do
     */
    double radius(Drawing drawing, Parts parts, boolean weighted, double enough, Termination termination) {
        double largest = 0;
        for (int part = 0; part < parts.count(); part++) {
            if (parts.end(part) - parts.first(part) > 1) {
                largest = Math.max(largest, radius(drawing, parts, part, weighted, enough, termination));
            }
        }
        return largest;
    }

    private double radius(
            Drawing drawing, Parts parts, int part, boolean weighted, double enough, Termination termination) {
        for (int i = parts.first(part); i < parts.end(part); i++) {
            now[parts.member(i)] = 1;
        }
        double upper = Double.MAX_VALUE;
        double lower = 0;
        for (int round = 0; round < MOST_ROUNDS && upper > enough && upper - lower > PRECISION * upper; round++) {
            if (round % ROUNDS_BETWEEN_LOOKS == ROUNDS_BETWEEN_LOOKS - 1) {
                termination.check();
            }
            lower = Double.MAX_VALUE;
            upper = 0;
            double most = 0;
            for (int i = parts.first(part); i < parts.end(part); i++) {
                int at = parts.member(i);
                double sum = sum(drawing, parts, at, weighted);
                next[at] = now[at] + sum;
                if (now[at] > 0) {
                    lower = Math.min(lower, sum / now[at]);
                    upper = Math.max(upper, sum / now[at]);
                }
                most = Math.max(most, next[at]);
            }
            for (int i = parts.first(part); i < parts.end(part); i++) {
                int at = parts.member(i);
                double share = next[at] / most;
                now[at] = share < NONE ? 0 : share;
            }
        }
        return upper;
    }

    private double sum(Drawing drawing, Parts parts, int at, boolean weighted) {
        double sum = 0;
        for (int slot = drawing.outStart[at]; slot < drawing.outStart[at + 1]; slot++) {
            int effect = drawing.outOther[slot];
            if (parts.of(effect) == parts.of(at)) {
                sum += now[effect] * (weighted ? drawing.weight(drawing.outLink[slot]) : 1);
            }
        }
        return sum;
    }
}
