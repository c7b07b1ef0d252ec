package org.mapwright.analysis.stability;

import static org.mapwright.analysis.AnalysisParameters.KATZ_LARGEST_ALPHA;
import static org.mapwright.analysis.AnalysisParameters.KATZ_SHARE_OF_LIMIT;
import static org.mapwright.analysis.AnalysisParameters.PAGE_RANK_DAMPING;

import java.util.Arrays;

/** Katz status and reverse PageRank of a drawing that is refilled, each as a fixed point that is come closer to. */
final class Status {

    private static final double PRECISION = 1e-13;
    private static final int MOST_ROUNDS = 10_000;

    private final double[] before;

    Status(int factors) {
        before = new double[factors];
    }

    /** x = 1 + alpha A x over outgoing links; {@code radius} is the largest eigenvalue of A. */
    void katz(Drawing drawing, double radius, double[] x) {
        double alpha = radius == 0 ? KATZ_LARGEST_ALPHA : Math.min(KATZ_LARGEST_ALPHA, KATZ_SHARE_OF_LIMIT / radius);
        int size = drawing.size();
        Arrays.fill(x, 0, size, 1);
        double change = 1;
        while (change > PRECISION) {
            System.arraycopy(x, 0, before, 0, size);
            change = 0;
            for (int i = 0; i < size; i++) {
                double sum = 0;
                for (int slot = drawing.outStart[i]; slot < drawing.outStart[i + 1]; slot++) {
                    sum += before[drawing.outOther[slot]];
                }
                x[i] = 1 + alpha * sum;
                change = Math.max(change, (x[i] - before[i]) / x[i]);
            }
        }
    }

    /** PageRank on reversed links, damping 0.85; what nothing leads to spreads its mass evenly. */
    void reversePageRank(Drawing drawing, double[] rank) {
        int size = drawing.size();
        Arrays.fill(rank, 0, size, 1.0 / size);
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > PRECISION; round++) {
            double loose = 0;
            for (int i = 0; i < size; i++) {
                int in = drawing.in(i);
                loose += in == 0 ? rank[i] : 0;
                before[i] = in == 0 ? 0 : rank[i] / in;
            }
            change = follow(drawing, rank, (1 - PAGE_RANK_DAMPING + PAGE_RANK_DAMPING * loose) / size);
        }
    }

    private double follow(Drawing drawing, double[] rank, double even) {
        double change = 0;
        for (int i = 0; i < drawing.size(); i++) {
            double sum = 0;
            for (int slot = drawing.outStart[i]; slot < drawing.outStart[i + 1]; slot++) {
                sum += before[drawing.outOther[slot]];
            }
            double next = even + PAGE_RANK_DAMPING * sum;
            change = Math.max(change, Math.abs(next - rank[i]));
            rank[i] = next;
        }
        return change;
    }
}
