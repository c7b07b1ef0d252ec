package org.mapwright.analysis.graph;

import java.util.Arrays;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.Termination;

/**
 * Reach and harmonic centrality of every factor at once: 64 breadth-first searches share each word of bits. What arrives
 * at a factor is counted, level by level, so that equal counts give equal sums. Where there are more than 64 levels, as
 * along a chain, each factor is walked from by itself: by then a word of bits has little to share.
 *
 * <p>Source: the multi-source search of Then et al. 2014 (PVLDB 8, 449-460). Cost: links x levels x factors / 64, at most
 * links x factors for long ways, and
 * three bits for each ordered pair of factors. Used again and again on other drawings without new memory.
 */
public final class Spread {

    private static final int LEVELS_TOGETHER = 64;

    private final long[] seen;
    private final boolean[] moved;
    private final int[] arrived;
    private final Levels levels;
    private long[] front;
    private long[] next;

    /** Room for that many factors. */
    public Spread(int factors) {
        int words = factors * ((factors + 63) / 64);
        seen = new long[words];
        front = new long[words];
        next = new long[words];
        moved = new boolean[factors];
        arrived = new int[factors];
        levels = new Levels(factors);
    }

    /**
     * Fills in, for each factor, how many others the links lead to within two steps and within {@code most}, and the sum
     * of 1 / steps over the latter.
     *
     * @param most levels that are walked at most
     */
    public void count(
            int size, Neighbours along, int most, double[] two, double[] all, double[] harmonic, Termination called) {
        count(size, along.starts(), along.others(), most, two, all, harmonic, called);
    }

    /**
     * The same for links as arrays.
     *
     * @param start,other for each factor the others one step away
     */
    public void count(
            int size,
            int[] start,
            int[] other,
            int most,
            double[] two,
            double[] all,
            double[] harmonic,
            Termination called) {
        int words = (size + 63) / 64;
        begin(size, words, two, all, harmonic);
        boolean goesOn = true;
        for (int steps = 1; goesOn && steps <= most; steps++) {
            called.check();
            if (steps > LEVELS_TOGETHER) {
                walkOn(size, start, other, most, all, harmonic, called);
                return;
            }
            goesOn = false;
            for (int at = 0; at < size; at++) {
                int found = collect(at, words, start, other);
                two[at] += steps <= AnalysisParameters.REACH_STEPS ? found : 0;
                all[at] += found;
                harmonic[at] += (double) found / steps;
                goesOn |= found > 0;
            }
            turn(size);
        }
    }

    /** Adds what lies beyond the levels that were walked together. */
    private void walkOn(
            int size, int[] start, int[] other, int most, double[] all, double[] harmonic, Termination called) {
        levels.begin(size);
        for (int at = 0; at < size; at++) {
            called.check();
            levels.startAt(at);
            int found = moved[at] ? 1 : 0;
            for (int steps = 1; found > 0 && steps <= most; steps++) {
                found = levels.step(at, start, other);
                all[at] += steps > LEVELS_TOGETHER ? found : 0;
                harmonic[at] += steps > LEVELS_TOGETHER ? (double) found / steps : 0;
            }
        }
    }

    private void begin(int size, int words, double[] two, double[] all, double[] harmonic) {
        Arrays.fill(seen, 0, size * words, 0);
        Arrays.fill(front, 0, size * words, 0);
        for (int at = 0; at < size; at++) {
            seen[at * words + (at >> 6)] = 1L << at;
            front[at * words + (at >> 6)] = 1L << at;
            moved[at] = true;
        }
        Arrays.fill(two, 0, size, 0);
        Arrays.fill(all, 0, size, 0);
        Arrays.fill(harmonic, 0, size, 0);
    }

    /** Counts who arrives at the factor; where nobody can, the bits from before are left: they are not read. */
    private int collect(int at, int words, int[] start, int[] other) {
        int base = at * words;
        boolean empty = true;
        for (int slot = start[at]; slot < start[at + 1]; slot++) {
            if (moved[other[slot]]) {
                int from = other[slot] * words;
                if (empty) {
                    System.arraycopy(front, from, next, base, words);
                } else {
                    join(from, base, words);
                }
                empty = false;
            }
        }
        arrived[at] = empty ? 0 : settle(base, words);
        return arrived[at];
    }

    private void join(int from, int base, int words) {
        for (int w = 0; w < words; w++) {
            next[base + w] |= front[from + w];
        }
    }

    private int settle(int base, int words) {
        int found = 0;
        for (int w = base; w < base + words; w++) {
            long fresh = next[w] & ~seen[w];
            next[w] = fresh;
            seen[w] |= fresh;
            found += Long.bitCount(fresh);
        }
        return found;
    }

    private void turn(int size) {
        long[] before = front;
        front = next;
        next = before;
        for (int at = 0; at < size; at++) {
            moved[at] = arrived[at] > 0;
        }
    }
}
