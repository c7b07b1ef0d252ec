package org.mapwright.analysis.scenario;

import org.mapwright.value.Check;

/** At which level a factor is held: said outright, or from where it would be by itself. */
public sealed interface Clamp {

    /**
     * The level, given where the factor rests when nothing is held.
     *
     * @throws IllegalArgumentException when the activation knows no such level
     */
    double level(double baseline, Activation activation);

    /** A level said outright, within the range of the activation. */
    record At(double level) implements Clamp {
        @Override
        public double level(double baseline, Activation activation) {
            return Check.within("Level of a clamp", level, activation.least(), activation.most());
        }
    }

    /**
     * Part of the way from the baseline to an end of the range.
     *
     * @param share in [-1, 1]; below 0 towards the lower end
     */
    record Way(double share) implements Clamp {

        public Way {
            Check.within("Share of the way", share, -1, 1);
        }

        /** The way that leads from the baseline to the level. */
        static Way to(double level, double baseline, Activation activation) {
            double whole = level < baseline ? baseline - activation.least() : activation.most() - baseline;
            return new Way(whole > 0 ? Math.clamp((level - baseline) / whole, -1, 1) : 0);
        }

        @Override
        public double level(double baseline, Activation activation) {
            return share < 0
                    ? baseline + share * (baseline - activation.least())
                    : baseline + share * (activation.most() - baseline);
        }
    }

    /**
     * As people say it: half way, or all the way. A fixed level would not do: under modified Kosko 0.75 lies below some
     * baselines, so that "more" would act as less.
     */
    enum Push implements Clamp {
        MUCH_LESS(-1),
        LESS(-0.5),
        MORE(0.5),
        MUCH_MORE(1);

        private final double share;

        Push(double share) {
            this.share = share;
        }

        @Override
        public double level(double baseline, Activation activation) {
            return new Way(share).level(baseline, activation);
        }
    }
}
