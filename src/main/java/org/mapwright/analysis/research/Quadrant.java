package org.mapwright.analysis.research;

/**
 * Where a factor stands between influence and dependence (Godet 1994); high means above the mean of all factors, so
 * what stands exactly at the mean is low.
 */
public enum Quadrant {
    /** Influences much and depends on little. */
    DRIVER,
    /** Influences much and depends on much: what is done to it is passed on. */
    RELAY,
    /** Influences little and depends on much. */
    DEPENDENT,
    /** Influences little and depends on little. */
    AUTONOMOUS;

    static Quadrant of(boolean highInfluence, boolean highDependence) {
        if (highInfluence) {
            return highDependence ? RELAY : DRIVER;
        }
        return highDependence ? DEPENDENT : AUTONOMOUS;
    }
}
