package org.mapwright.analysis.stability;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Kendall's tau-b between two rankings with ties: (concordant - discordant) / sqrt((pairs - tied in one) (pairs - tied in
 * the other)). Source: Kendall 1945 (Biometrika 33, 239-251). Cost: factors x log factors.
 */
final class Tau {

    private final int[] one;
    private final int[] byPlace;
    private final long[] tree;
    private final int[] alike;
    private final long untied;

    /** Compares with this ranking, of places in [1, factors]. */
    Tau(int[] places) {
        one = places.clone();
        byPlace = orderOf(places);
        tree = new long[places.length + 1];
        alike = new int[places.length + 2];
        untied = pairs(places.length) - tied(places);
    }

    /** In [-1, 1]; empty when all factors of one of the rankings stand alike. */
    OptionalDouble with(int[] places) {
        long otherUntied = pairs(places.length) - tied(places);
        if (untied == 0 || otherUntied == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(agreeing(places) / Math.sqrt((double) untied * otherUntied));
    }

    private long agreeing(int[] other) {
        Arrays.fill(tree, 0);
        long sum = 0;
        for (int begin = 0; begin < byPlace.length; ) {
            int end = begin;
            while (end < byPlace.length && one[byPlace[end]] == one[byPlace[begin]]) {
                int place = other[byPlace[end++]];
                long below = upTo(place - 1);
                long above = begin - upTo(place);
                sum += below - above;
            }
            for (; begin < end; begin++) {
                add(other[byPlace[begin]]);
            }
        }
        return sum;
    }

    private void add(int place) {
        for (int i = place; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }

    private long upTo(int place) {
        long sum = 0;
        for (int i = place; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private long tied(int[] places) {
        Arrays.fill(alike, 0);
        long tied = 0;
        for (int place : places) {
            tied += alike[place]++;
        }
        return tied;
    }

    private static long pairs(int factors) {
        return (long) factors * (factors - 1) / 2;
    }

    private static int[] orderOf(int[] places) {
        int[] from = new int[places.length + 2];
        for (int place : places) {
            from[place + 1]++;
        }
        for (int i = 1; i < from.length; i++) {
            from[i] += from[i - 1];
        }
        int[] order = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            order[from[places[i]]++] = i;
        }
        return order;
    }
}
