package org.mapwright.analysis.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.Termination;

/**
 * Whether a drawing, with nothing held, can come to rest in one way only.
 *
 * <p>True when every update brings states nearer to each other (contraction): lambda |M| below 4 for a sigmoid under
 * Kosko's rule (M = W') and the modified one (M = I + W'), below 2 rescaled, below 1 for tanh, 1/2 rescaled; |M| is the
 * smaller of the largest absolute row and column sum. Sufficient, not necessary; it then holds for every scenario on
 * the drawing too. Source: Banach's theorem; Knight, Lloyd and Penn 2013.
 *
 * <p>False when two states of rest are proven: those that follow from the rule itself (0, or 0.5 rescaled), and those
 * that runs from both ends and the middle come to, each in a ball that the update maps into itself, contracting there.
 * Otherwise nothing is claimed. Cost: three runs of at most 1,000 updates.
 */
final class Uniqueness {

    private static final double SIGMOID_SLOPE = 0.25;
    /** Half the width of the ball around a state of rest. */
    private static final double RADIUS = 1e-6;

    private static final double FINE = 1e-12;
    /** Updates after which a run is given up: what has not settled by then is no proof. */
    private static final int LONGEST = 1_000;

    private final Influences influences;
    private final FcmParameters parameters;
    private final double[] weights;

    private Uniqueness(Influences influences, FcmParameters parameters) {
        this.influences = influences;
        this.parameters = parameters;
        this.weights = influences.weights();
    }

    static Optional<Boolean> of(Influences influences, FcmParameters parameters, Termination termination) {
        var asked = new Uniqueness(influences, parameters);
        if (asked.contracts()) {
            return Optional.of(true);
        }
        return asked.hasTwo(termination) ? Optional.of(false) : Optional.empty();
    }

    private boolean contracts() {
        double slope = parameters.activation() == Activation.SIGMOID ? SIGMOID_SLOPE : 1;
        return parameters.activation().isSmooth()
                && parameters.lambda() * slope * parameters.rule().slope() * norm() < 1;
    }

    /** The smaller of the largest absolute row and column sum of M. */
    private double norm() {
        double[] receives = new double[influences.size()];
        double[] gives = new double[influences.size()];
        for (int factor = 0; factor < influences.size(); factor++) {
            double own = parameters.rule().memory();
            for (int slot = influences.first(factor); slot < influences.end(factor); slot++) {
                int cause = influences.cause(slot);
                if (cause == factor) {
                    own += weights[slot];
                } else {
                    receives[factor] += Math.abs(weights[slot]);
                    gives[cause] += Math.abs(weights[slot]);
                }
            }
            receives[factor] += Math.abs(own);
            gives[factor] += Math.abs(own);
        }
        return Math.min(most(receives), most(gives));
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private boolean hasTwo(Termination termination) {
        List<double[]> resting = new ArrayList<>();
        known().ifPresent(level -> resting.add(all(level)));
        Kernel kernel = new Kernel(influences, parameters.coarser(FINE, LONGEST));
        Activation activation = parameters.activation();
        for (double start : new double[] {parameters.initial(), activation.most(), activation.least()}) {
            Settling end = kernel.settleFrom(all(start), weights, Held.NONE, FINE, termination);
            if (end.converged() && rests(kernel.levels())) {
                resting.add(kernel.levels());
            }
        }
        return resting.stream().anyMatch(one -> isApart(one, resting.getFirst()));
    }

    /** The level at which every factor rests whatever the weights are. */
    private Optional<Double> known() {
        if (parameters.rule() == UpdateRule.RESCALED) {
            return parameters.activation() == Activation.SIGMOID ? Optional.of(0.5) : Optional.empty();
        }
        return parameters.activation() == Activation.SIGMOID ? Optional.empty() : Optional.of(0.0);
    }

    private double[] all(double level) {
        double[] levels = new double[influences.size()];
        Arrays.fill(levels, level);
        return levels;
    }

    /** Whether a state of rest is proven in the ball around the levels that a run came to. */
    private boolean rests(double[] levels) {
        if (!parameters.activation().isSmooth()) {
            return true;
        }
        double[] seen = Arrays.stream(levels).map(parameters.rule()::seen).toArray();
        double[] sums = new double[levels.length];
        influences.sum(weights, seen, parameters.rule().memory(), sums);
        double steepest = 0;
        for (int factor = 0; factor < levels.length; factor++) {
            double received = parameters.rule().slope() * received(factor);
            double fromZero = Math.max(0, Math.abs(sums[factor]) - RADIUS * received);
            steepest = Math.max(steepest, received * parameters.activation().steepest(fromZero, parameters.lambda()));
        }
        return 2 * FINE < (1 - steepest) * RADIUS;
    }

    private double received(int factor) {
        double sum = parameters.rule().memory();
        for (int slot = influences.first(factor); slot < influences.end(factor); slot++) {
            sum += Math.abs(weights[slot]);
        }
        return sum;
    }

    private static boolean isApart(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > 2 * RADIUS) {
                return true;
            }
        }
        return false;
    }
}
