package org.mapwright.analysis.stability;

import static org.mapwright.analysis.AnalysisParameters.KATZ_LARGEST_ALPHA;
import static org.mapwright.analysis.AnalysisParameters.KATZ_SHARE_OF_LIMIT;

import java.util.Arrays;

/** Katz status of a drawing that is refilled, as a fixed point that is come closer to. */
final class Status {

    private static final double PRECISION = 1e-13;

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
}
