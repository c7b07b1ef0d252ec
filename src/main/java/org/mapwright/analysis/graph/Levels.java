package org.mapwright.analysis.graph;

import java.util.Arrays;

/**
 * Counts level by level how many factors are that many steps away from one; used again and again from other factors.
 * Cost: factors + links that are reached.
 */
final class Levels {

    private final int[] order;
    private final int[] seenFrom;
    private int first;
    private int end;

    Levels(int factors) {
        order = new int[factors];
        seenFrom = new int[factors];
    }

    /** Forgets what was walked before, in a graph of that many factors. */
    void begin(int size) {
        Arrays.fill(seenFrom, 0, size, -1);
    }

    void startAt(int factor) {
        order[0] = factor;
        seenFrom[factor] = factor;
        first = 0;
        end = 1;
    }

    /** Goes one step on from {@code factor}, where it was started; returns how many are new. */
    int step(int factor, int[] start, int[] other) {
        int last = end;
        for (; first < last; first++) {
            for (int slot = start[order[first]]; slot < start[order[first] + 1]; slot++) {
                if (seenFrom[other[slot]] != factor) {
                    seenFrom[other[slot]] = factor;
                    order[end++] = other[slot];
                }
            }
        }
        return end - last;
    }
}
