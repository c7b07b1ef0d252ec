package org.mapwright.analysis.loops;

import java.util.Arrays;

/**
 * Tells whether a loop adds to those there are, by elimination over GF(2). A loop is known by its links outside a
 * spanning tree, of which there are as many as independent loops.
 */
final class Independence {

    private static final int TREE = -1;

    private final int[] coordinate;
    private final int rank;
    private final long[][] rows;
    private final int words;

    /** Begins without loops, for a component of these links. */
    Independence(int[] links, int[] causes, int[] effects, int factors) {
        coordinate = new int[causes.length];
        int[] root = new int[factors];
        Arrays.setAll(root, i -> i);
        int free = 0;
        for (int link : links) {
            int one = find(root, causes[link]);
            int other = find(root, effects[link]);
            coordinate[link] = one == other ? free++ : TREE;
            root[one] = other;
        }
        rank = free;
        words = (free + 63) / 64;
        rows = new long[free][];
    }

    int rank() {
        return rank;
    }

    /** Takes the loop in, unless it can be put together from those taken before. */
    boolean adds(int[] loop) {
        long[] rest = new long[words];
        for (int link : loop) {
            if (coordinate[link] != TREE) {
                rest[coordinate[link] >> 6] ^= 1L << coordinate[link];
            }
        }
        for (int word = 0; word < words; word++) {
            while (rest[word] != 0) {
                int pivot = (word << 6) + Long.numberOfTrailingZeros(rest[word]);
                if (rows[pivot] == null) {
                    rows[pivot] = rest;
                    return true;
                }
                for (int w = word; w < words; w++) {
                    rest[w] ^= rows[pivot][w];
                }
            }
        }
        return false;
    }

    private static int find(int[] root, int factor) {
        int at = factor;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
