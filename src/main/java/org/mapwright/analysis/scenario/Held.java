package org.mapwright.analysis.scenario;

/**
 * Which factors are held at which level, by their numbers.
 *
 * @param factors numbers of factors
 * @param levels of these, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; made once a run and read in its innermost loop
record Held(int[] factors, double[] levels) {

    static final Held NONE = new Held(new int[0], new double[0]);

    void set(double[] values) {
        for (int i = 0; i < factors.length; i++) {
            values[factors[i]] = levels[i];
        }
    }
}
