package org.mapwright.analysis.scenario;

/** Turns what a factor receives into its level. */
public enum Activation {
    /** 1 / (1 + e^(-lambda s)), in (0, 1). */
    SIGMOID(0, 1),
    /** tanh(lambda s), in (-1, 1). */
    TANH(-1, 1),
    /** 1 when s is above 0, else 0. */
    BIVALENT(0, 1),
    /** The sign of s: -1, 0 or 1. */
    TRIVALENT(-1, 1);

    /** Sums nearer to 0 than this are 0: 0.1 + 0.2 - 0.3 is not above it. */
    private static final double ROUNDING = 1e-12;

    private final double least;
    private final double most;

    Activation(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** The lower end of a factor's level. */
    public double least() {
        return least;
    }

    /** The upper end of a factor's level. */
    public double most() {
        return most;
    }

    /** Whether levels move smoothly; the other kinds jump. */
    boolean isSmooth() {
        return this == SIGMOID || this == TANH;
    }

    /** Puts the level in the place of each sum. */
    void apply(double[] sums, double lambda) {
        switch (this) {
            case SIGMOID -> {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = 1 / (1 + Math.exp(-lambda * sums[i]));
                }
            }
            case TANH -> {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = Math.tanh(lambda * sums[i]);
                }
            }
            case BIVALENT -> {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = sums[i] > ROUNDING ? 1 : 0;
                }
            }
            case TRIVALENT -> {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = Math.abs(sums[i]) > ROUNDING ? Math.signum(sums[i]) : 0;
                }
            }
        }
    }

    /** The steepest slope at sums that are at least that far from 0; endless for kinds that jump. */
    double steepest(double fromZero, double lambda) {
        return switch (this) {
            case SIGMOID -> {
                double level = 1 / (1 + Math.exp(-lambda * fromZero));
                yield lambda * level * (1 - level);
            }
            case TANH -> {
                double level = Math.tanh(lambda * fromZero);
                yield lambda * (1 - level * level);
            }
            case BIVALENT, TRIVALENT -> Double.POSITIVE_INFINITY;
        };
    }
}
