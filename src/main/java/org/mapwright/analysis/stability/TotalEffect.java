package org.mapwright.analysis.stability;

import java.util.Arrays;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Parts;

/**
 * Signed total effect of every factor on every other, over all ways along the links: S = (I - alpha W)^-1 alpha W, W
 * being the strengths with their signs and 0 where a sign is open. alpha = 0.9 / largest eigenvalue of |W|, at most 0.5,
 * so that longer ways weigh less. A design of this project, after Katz 1953.
 *
 * <p>Solved by rows (Gauss and Seidel), what a factor leads to before the factor itself, so that only loops need more
 * than one sweep. Cost: factors x links x sweeps, at most some hundred.
 */
final class TotalEffect {

    /** The share of the largest alpha for which the sum over all ways exists. */
    static final double SHARE_OF_LIMIT = 0.9;
    /** The largest weight of one step. */
    static final double LARGEST_ALPHA = 0.5;

    private static final int MOST_SWEEPS = 10_000;
    private static final int SWEEPS_BETWEEN_LOOKS = 3;

    private final double[][] rows;
    private double[] spare;
    private int size;

    TotalEffect(int factors) {
        rows = new double[factors][factors];
        spare = new double[factors];
    }

    /** The weight of one step where |W| has this largest eigenvalue. */
    static double alpha(double radius) {
        return radius == 0 ? LARGEST_ALPHA : Math.min(LARGEST_ALPHA, SHARE_OF_LIMIT / radius);
    }

    /** Row i is what factor i comes to for each factor. */
    double[] row(int factor) {
        return rows[factor];
    }

    /**
     * Solves for all rows.
     *
     * @param signed whether links that lower count as negative; else all count as their strength; those left open
     *     count as nothing either way
     * @param precision the largest change that still ends the sweeps
     */
    void solve(Drawing drawing, Parts parts, double alpha, boolean signed, double precision, Termination termination) {
        size = drawing.size();
        for (int i = 0; i < size; i++) {
            Arrays.fill(rows[i], 0, size, 0);
        }
        for (int part = 0; part < parts.count(); part++) {
            boolean looped = parts.end(part) - parts.first(part) > 1;
            boolean goesOn = true;
            for (int sweep = 1; goesOn && sweep <= MOST_SWEEPS; sweep++) {
                termination.check();
                boolean looks = looped && sweep % SWEEPS_BETWEEN_LOOKS == 0;
                double change = sweep(drawing, parts, part, signed ? alpha : -alpha, looks);
                goesOn = looped && (!looks || change > precision);
            }
        }
    }

    /** The sum over the others of the size of the effect on them. */
    void score(double[] scores) {
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += i == j ? 0 : Math.abs(rows[i][j]);
            }
            scores[i] = sum;
        }
    }

    /** One sweep over a part; a negative alpha stands for unsigned. Returns the largest change, if that is looked for. */
    private double sweep(Drawing drawing, Parts parts, int part, double alpha, boolean looks) {
        double largest = 0;
        for (int i = parts.first(part); i < parts.end(part); i++) {
            int at = parts.member(i);
            double[] sum = spare;
            Arrays.fill(sum, 0, size, 0);
            for (int slot = drawing.outStart[at]; slot < drawing.outStart[at + 1]; slot++) {
                int link = drawing.outLink[slot];
                double step = drawing.weight(link)
                        * (alpha < 0 ? -alpha * Math.abs(drawing.sign(link)) : alpha * drawing.sign(link));
                if (step != 0) {
                    add(rows[drawing.outOther[slot]], step, sum, size);
                    sum[drawing.outOther[slot]] += step;
                }
            }
            largest = looks ? Math.max(largest, change(sum, rows[at], size)) : 0;
            spare = rows[at];
            rows[at] = sum;
        }
        return largest;
    }

    private static void add(double[] row, double step, double[] sum, int size) {
        for (int j = 0; j < size; j++) {
            sum[j] += step * row[j];
        }
    }

    private static double change(double[] one, double[] other, int size) {
        double largest = 0;
        for (int j = 0; j < size; j++) {
            largest = Math.max(largest, Math.abs(one[j] - other[j]));
        }
        return largest;
    }
}
