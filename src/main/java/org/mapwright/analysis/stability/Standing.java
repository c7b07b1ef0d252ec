package org.mapwright.analysis.stability;

/** How firmly a factor stands among the first, by the share of redrawings in which it does. */
public enum Standing {
    /** In more than 90 of 100. */
    HOLDS,
    /** In more than 65. */
    MOSTLY_HOLDS,
    /** In more than 40. */
    MAY_HOLD,
    UNSURE;

    /** The word for a chance in [0, 1]. */
    static Standing of(double probability) {
        if (probability > 0.90) {
            return HOLDS;
        }
        if (probability > 0.65) {
            return MOSTLY_HOLDS;
        }
        return probability > 0.40 ? MAY_HOLD : UNSURE;
    }
}
