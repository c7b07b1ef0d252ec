package org.mapwright.analysis.stability;

import java.util.Arrays;

/**
 * Reach and harmonic centrality of every factor at once: 64 breadth-first searches share each word of bits (the
 * multi-source search of Then et al. 2014). What arrives at a factor is counted, level by level, so that equal counts
 * give equal sums. Cost: links x levels x factors / 64.
 */
final class Spread {

    private final long[] seen;
    private final long[] front;
    private final long[] next;
    private final boolean[] moved;
    private final int[] arrived;

    /** Room for that many factors. */
    Spread(int factors) {
        int words = factors * ((factors + 63) / 64);
        seen = new long[words];
        front = new long[words];
        next = new long[words];
        moved = new boolean[factors];
        arrived = new int[factors];
    }

    /**
     * Fills in, for each factor, how many others are found within two steps and at all, and the sum of 1 / steps.
     *
     * @param start,other for each factor those one step nearer to where the walks begin
     */
    void count(int size, int[] start, int[] other, double[] two, double[] all, double[] harmonic) {
        int words = (size + 63) / 64;
        begin(size, words, two, all, harmonic);
        boolean goesOn = true;
        for (int steps = 1; goesOn; steps++) {
            goesOn = false;
            for (int at = 0; at < size; at++) {
                int found = collect(at, words, start, other);
                two[at] += steps <= 2 ? found : 0;
                all[at] += found;
                harmonic[at] += (double) found / steps;
                goesOn |= found > 0;
            }
            turn(size, words);
        }
    }

    private void begin(int size, int words, double[] two, double[] all, double[] harmonic) {
        Arrays.fill(seen, 0, size * words, 0);
        Arrays.fill(front, 0, size * words, 0);
        for (int at = 0; at < size; at++) {
            seen[at * words + (at >> 6)] = 1L << at;
            front[at * words + (at >> 6)] = 1L << at;
            moved[at] = true;
            two[at] = 0;
            all[at] = 0;
            harmonic[at] = 0;
        }
    }

    private int collect(int at, int words, int[] start, int[] other) {
        int base = at * words;
        Arrays.fill(next, base, base + words, 0);
        for (int slot = start[at]; slot < start[at + 1]; slot++) {
            if (moved[other[slot]]) {
                int from = other[slot] * words;
                for (int w = 0; w < words; w++) {
                    next[base + w] |= front[from + w];
                }
            }
        }
        int found = 0;
        for (int w = base; w < base + words; w++) {
            next[w] &= ~seen[w];
            seen[w] |= next[w];
            found += Long.bitCount(next[w]);
        }
        arrived[at] = found;
        return found;
    }

    private void turn(int size, int words) {
        System.arraycopy(next, 0, front, 0, size * words);
        for (int at = 0; at < size; at++) {
            moved[at] = arrived[at] > 0;
        }
    }
}
