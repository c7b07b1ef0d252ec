package org.mapwright.analysis.stability;

/**
 * What the stability of an analysis was asked for; the same map and parameters give the same figures, on however many
 * threads.
 *
 * @param draws how many redrawings by doubt, in [0, 100000]; the binomial standard error of a share is at most 0.0224
 *     with 500
 * @param grainDraws how many redrawings in finer grain, and as many in coarser, in [0, 100000]
 * @param seed of chance
 * @param top how many places count as the first, at least 1
 * @param maxLoopLength links of the longest loop that is counted, 2 to 12
 */
public record StabilityParameters(int draws, int grainDraws, long seed, int top, int maxLoopLength) {

    /** 500 redrawings by doubt, 100 in finer and 100 in coarser grain, seed 20260401, the top five, loops of up to 8 links. */
    public static final StabilityParameters DEFAULT = new StabilityParameters(500, 100, 20260401L, 5, 8);

    private static final int MOST_DRAWS = 100_000;
    private static final int LONGEST_LOOP = 12;

    public StabilityParameters {
        within("Number of redrawings", draws, 0, MOST_DRAWS);
        within("Number of redrawings in finer grain", grainDraws, 0, MOST_DRAWS);
        within("Number of first places", top, 1, Integer.MAX_VALUE);
        within("Loop length", maxLoopLength, 2, LONGEST_LOOP);
    }

    /** Whether all of so many factors are among the first, so that to be among them says nothing. */
    public boolean coverAll(int factors) {
        return top >= factors;
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be in [%d, %d]: %d".formatted(name, least, most, value));
        }
    }
}
