package org.mapwright.analysis.scenario;

import org.mapwright.value.Check;

/**
 * How a scenario is run; part of every result, since published equilibria depend on it.
 *
 * @param lambda how steep the activation is, above 0 and at most 1,000; of no account to kinds that jump
 * @param initial level at which factors that are not held start, within the range of the activation
 * @param tolerance the run ends when no level changes by more in one update, in (0, 0.1]
 * @param maxIterations updates after which a run is given up, 1 to 1,000,000
 */
public record FcmParameters(
        UpdateRule rule, Activation activation, double lambda, double initial, double tolerance, int maxIterations) {

    /** Kosko's rule, a sigmoid of lambda 1, from 0.5, to 1e-9, at most 10,000 updates. */
    public static final FcmParameters DEFAULT = of(UpdateRule.KOSKO, Activation.SIGMOID);

    private static final double STEEPEST = 1_000;
    private static final double COARSEST = 0.1;
    private static final int LONGEST = 1_000_000;

    public FcmParameters {
        above0("Lambda", lambda, STEEPEST);
        Check.within("Initial level", initial, activation.least(), activation.most());
        above0("Tolerance", tolerance, COARSEST);
        Check.within("Number of iterations", maxIterations, 1, LONGEST);
    }

    /** The usual parameters under that rule and activation. */
    public static FcmParameters of(UpdateRule rule, Activation activation) {
        return new FcmParameters(rule, activation, 1, rule.usualInitial(), 1e-9, 10_000);
    }

    private static void above0(String what, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw new IllegalArgumentException(what + " must be above 0 and at most " + most + ": " + value);
        }
    }

    /** The same under another rule; an initial level that is only the usual one becomes that rule's own. */
    FcmParameters under(UpdateRule other, Activation otherActivation) {
        double start = initial == rule.usualInitial()
                ? other.usualInitial()
                : Math.clamp(initial, otherActivation.least(), otherActivation.most());
        return new FcmParameters(other, otherActivation, lambda, start, tolerance, maxIterations);
    }

    /** The same with runs that end sooner: at that tolerance at the finest, after that many updates at most. */
    FcmParameters coarser(double finest, int most) {
        return new FcmParameters(
                rule, activation, lambda, initial, Math.max(tolerance, finest), Math.min(maxIterations, most));
    }
}
