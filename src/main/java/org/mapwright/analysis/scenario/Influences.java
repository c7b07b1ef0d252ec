package org.mapwright.analysis.scenario;

/** Signed links as arrays, by the factor they lead to: maps are sparse, so no matrix is kept. */
final class Influences {

    private final int[] first;
    private final int[] cause;
    private final double[] weight;

    private Influences(int[] first, int[] cause, double[] weight) {
        this.first = first;
        this.cause = cause;
        this.weight = weight;
    }

    /** Link i leads from {@code causes[i]} to {@code effects[i]} with that signed weight; self-links may be among them. */
    static Influences of(int size, int[] causes, int[] effects, double[] weights) {
        int[] first = new int[size + 1];
        for (int effect : effects) {
            first[effect + 1]++;
        }
        for (int i = 0; i < size; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int[] cause = new int[causes.length];
        double[] weight = new double[causes.length];
        for (int i = 0; i < causes.length; i++) {
            int slot = next[effects[i]]++;
            cause[slot] = causes[i];
            weight[slot] = weights[i];
        }
        return new Influences(first, cause, weight);
    }

    int size() {
        return first.length - 1;
    }

    /** The first slot of the links that lead to the factor. */
    int first(int factor) {
        return first[factor];
    }

    /** The slot after the last of them. */
    int end(int factor) {
        return first[factor + 1];
    }

    int cause(int slot) {
        return cause[slot];
    }

    /** Signed weights by slot, each in [-1, 1]; a copy. */
    double[] weights() {
        return weight.clone();
    }

    /** Adds up, for every factor, what it receives. */
    void sum(double[] weights, double[] seen, int memory, double[] into) {
        for (int factor = 0; factor < into.length; factor++) {
            double sum = memory * seen[factor];
            for (int slot = first[factor]; slot < first[factor + 1]; slot++) {
                sum += weights[slot] * seen[cause[slot]];
            }
            into[factor] = sum;
        }
    }
}
