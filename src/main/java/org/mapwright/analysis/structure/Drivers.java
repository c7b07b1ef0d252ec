package org.mapwright.analysis.structure;

/**
 * How many factors one would have to steer to steer all of them: max(n - largest matching, 1). Assumes linear dynamics
 * and ignores signs; which factors drive is not unique, so each is classed by what its deletion does.
 *
 * <p>Source: Liu, Slotine and Barabasi 2011 (Nature 473, 167-173).
 *
 * @param count 0 only for an empty map
 * @param fraction count / factors, in [0, 1]
 */
public record Drivers(int count, double fraction) {

    static int needed(int factors, int matched) {
        return factors == 0 ? 0 : Math.max(factors - matched, 1);
    }

    public static Drivers of(int factors, int matched) {
        int count = needed(factors, matched);
        return new Drivers(count, factors == 0 ? 0 : (double) count / factors);
    }
}
