package org.mapwright.analysis.research;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.mapwright.analysis.Termination;

/**
 * Adds up all ways along the links, whatever their length: (I - M)^-1 = I + M + M^2 + ..., which ends only when the
 * largest eigenvalue of M is below 1 in size; the caller sees to that.
 *
 * <p>Up to {@value #MOST_DENSE} factors Hipparchus solves the equations (LU decomposition; factors cubed). Above that,
 * where the cells would be too many and the work could not be called off, the series is added up: links x rounds.
 */
final class TotalWays {

    /** Up to so many factors there is an answer for every pair. */
    static final int MOST_DENSE = 150;

    private static final int MOST_ROUNDS = 20_000;
    private static final double PRECISION = 1e-14;

    private TotalWays() {}

    /** (I - M)^-1, a cell for every pair; nothing when rounding leaves no answer. */
    static Optional<RealMatrix> inverse(LinkMatrix matrix) {
        return Optional.of(solver(matrix))
                .filter(DecompositionSolver::isNonSingular)
                .map(DecompositionSolver::getInverse);
    }

    /** (I - M)^-1 b; nothing when that does not come to an end. */
    static Optional<double[]> solve(LinkMatrix matrix, double[] b, Termination termination) {
        if (matrix.size() == 0 || matrix.size() > MOST_DENSE) {
            return series(matrix::along, b, termination);
        }
        return Optional.of(solver(matrix))
                .filter(DecompositionSolver::isNonSingular)
                .map(solver -> solver.solve(MatrixUtils.createRealVector(b)).toArray());
    }

    /**
     * b + Mb + M^2 b + ... until nothing is added any more.
     *
     * @param step x to Mx
     */
    static Optional<double[]> series(UnaryOperator<double[]> step, double[] b, Termination termination) {
        double[] sum = b.clone();
        double[] added = b;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            termination.check();
            added = step.apply(added);
            if (add(added, sum) <= PRECISION) {
                return Optional.of(sum);
            }
        }
        return Optional.empty();
    }

    /** Adds, and tells the largest share that was added; no end is in sight when that is no number. */
    private static double add(double[] added, double[] sum) {
        double largest = 0;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += added[i];
            double share = Math.abs(added[i]) / Math.max(Math.abs(sum[i]), Double.MIN_NORMAL);
            largest = Math.max(largest, Double.isNaN(share) ? Double.MAX_VALUE : share);
        }
        return largest;
    }

    private static DecompositionSolver solver(LinkMatrix matrix) {
        return new LUDecomposition(identityMinus(matrix)).getSolver();
    }

    private static RealMatrix identityMinus(LinkMatrix matrix) {
        return MatrixUtils.createRealIdentityMatrix(matrix.size())
                .subtract(new Array2DRowRealMatrix(matrix.dense(), false));
    }
}
