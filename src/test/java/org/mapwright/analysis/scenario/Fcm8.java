package org.mapwright.analysis.scenario;

import org.mapwright.analysis.Termination;

/**
 * The map of eight concepts that the R package fcm ships (Dikopoulou and Papageorgiou), with the equilibria it
 * publishes; all numbers of the tests on it are that package's, or numpy's where named so.
 */
final class Fcm8 {

    static final double[][] WEIGHTS = {
        {0, 0, .6, .9, 0, 0, 0, .8},
        {.1, 0, 0, 0, 0, 0, .2, .5},
        {0, .7, 0, 0, .9, 0, .4, .1},
        {.4, 0, 0, 0, 0, .9, 0, 0},
        {0, 0, 0, 0, 0, -.9, 0, .3},
        {-.3, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, .8, .4, .9},
        {.1, 0, 0, 0, 0, .1, .6, 0}
    };
    static final Influences INFLUENCES = influences(WEIGHTS);
    /** Where all of these runs start. */
    static final double[] START = {1, 1, 0, 0, 0, 0, 0, 0};

    private Fcm8() {}

    /** Row i, column j: how i moves j. */
    static Influences influences(double[][] weights) {
        int size = weights.length;
        int links = size * size;
        int[] causes = new int[links];
        int[] effects = new int[links];
        double[] flat = new double[links];
        for (int i = 0; i < links; i++) {
            causes[i] = i / size;
            effects[i] = i % size;
            flat[i] = weights[causes[i]][effects[i]];
        }
        return Influences.of(size, causes, effects, flat);
    }

    static FcmParameters sigmoid(UpdateRule rule, int most) {
        return new FcmParameters(rule, Activation.SIGMOID, 1, 0.5, 1e-9, most);
    }

    /** A run of the eight concepts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Run(Settling end, double[] levels) {

        static Run of(FcmParameters parameters, double[] start, double tolerance, Held held) {
            Kernel kernel = new Kernel(INFLUENCES, parameters);
            Settling end = kernel.settleFrom(start, INFLUENCES.weights(), held, tolerance, Termination.NEVER);
            return new Run(end, kernel.levels());
        }

        static Run of(UpdateRule rule, double tolerance) {
            return of(sigmoid(rule, 10_000), START, tolerance, Held.NONE);
        }
    }
}
