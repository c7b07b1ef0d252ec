package org.mapwright.analysis.scenario;

import java.util.Arrays;
import org.mapwright.analysis.Termination;

/**
 * Updates levels until they rest or go round in a circle. One kernel serves any number of runs on one drawing, with the
 * weights of each, and makes no new arrays.
 *
 * <p>A circle is a return to a state that was marked at most 50 updates ago, a thousand times as near as the tolerance
 * asks, so that a swing that only dies away slowly is not taken for one.
 *
 * <p>Cost: factors + links for each update.
 */
final class Kernel {

    private static final double CIRCLE_SHARE = 1e-3;
    /** What is left of a circle's exactness when levels are rounded. */
    private static final double ROUNDING = 1e-14;

    private final Influences influences;
    private final FcmParameters parameters;
    private final double[] seen;
    private final double[] mark;
    private double[] now;
    private double[] next;

    Kernel(Influences influences, FcmParameters parameters) {
        this.influences = influences;
        this.parameters = parameters;
        this.seen = new double[influences.size()];
        this.mark = new double[influences.size()];
        this.now = new double[influences.size()];
        this.next = new double[influences.size()];
    }

    /** Runs from the initial level of the parameters. */
    Settling settle(double[] weights, Held held, Termination termination) {
        Arrays.fill(now, parameters.initial());
        return settle(weights, held, parameters.tolerance(), termination);
    }

    /** Runs from the levels given. */
    Settling settleFrom(double[] levels, double[] weights, Held held, double tolerance, Termination termination) {
        System.arraycopy(levels, 0, now, 0, now.length);
        return settle(weights, held, tolerance, termination);
    }

    /** The level of a factor after the last run. */
    double level(int factor) {
        return now[factor];
    }

    /** The levels after the last run; a copy. */
    double[] levels() {
        return now.clone();
    }

    private Settling settle(double[] weights, Held held, double tolerance, Termination termination) {
        held.set(now);
        double near = Math.max(tolerance * CIRCLE_SHARE, ROUNDING);
        int sinceMark = Settling.LONGEST_PERIOD;
        for (int done = 1; done <= parameters.maxIterations(); done++) {
            termination.check();
            if (sinceMark == Settling.LONGEST_PERIOD) {
                System.arraycopy(now, 0, mark, 0, mark.length);
                sinceMark = 0;
            }
            update(weights, held);
            sinceMark++;
            if (isNear(next, tolerance)) {
                return new Settling(done, 1);
            }
            if (isNear(mark, near)) {
                return new Settling(done, sinceMark);
            }
        }
        return new Settling(parameters.maxIterations(), 0);
    }

    /** One update; afterwards {@code next} holds the levels before it. */
    private void update(double[] weights, Held held) {
        for (int i = 0; i < seen.length; i++) {
            seen[i] = parameters.rule().seen(now[i]);
        }
        influences.sum(weights, seen, parameters.rule().memory(), next);
        parameters.activation().apply(next, parameters.lambda());
        held.set(next);
        double[] before = now;
        now = next;
        next = before;
    }

    private boolean isNear(double[] others, double tolerance) {
        for (int i = 0; i < now.length; i++) {
            if (Math.abs(now[i] - others[i]) > tolerance) {
                return false;
            }
        }
        return true;
    }
}
