package org.mapwright.analysis.stability;

import java.util.Arrays;

/** Core numbers of a drawing that is refilled, arrowheads ignored (Seidman 1983; Batagelj and Zaversnik 2003). */
final class Cores {

    private final int[] degree;
    private final int[] bin;
    private final int[] order;
    private final int[] place;
    private final int[] start;
    private final int[] other;
    private final int[] mark;

    Cores(int factors, int links) {
        degree = new int[factors];
        bin = new int[factors + 1];
        order = new int[factors];
        place = new int[factors];
        start = new int[factors + 1];
        other = new int[2 * links];
        mark = new int[factors];
    }

    void number(Drawing drawing, double[] scores) {
        join(drawing);
        int size = drawing.size();
        sort(size);
        for (int i = 0; i < size; i++) {
            int at = order[i];
            scores[at] = degree[at];
            for (int slot = start[at]; slot < start[at + 1]; slot++) {
                int next = other[slot];
                if (degree[next] > degree[at]) {
                    lower(next);
                }
            }
        }
    }

    /** Moves the factor to the front of those with as many neighbours, and takes one from it. */
    private void lower(int factor) {
        int from = bin[degree[factor]]++;
        int there = order[from];
        order[from] = factor;
        order[place[factor]] = there;
        place[there] = place[factor];
        place[factor] = from;
        degree[factor]--;
    }

    private void sort(int size) {
        Arrays.fill(bin, 0, size + 1, 0);
        for (int i = 0; i < size; i++) {
            bin[degree[i] + 1]++;
        }
        for (int i = 1; i <= size; i++) {
            bin[i] += bin[i - 1];
        }
        for (int i = 0; i < size; i++) {
            place[i] = bin[degree[i]]++;
            order[place[i]] = i;
        }
        for (int i = size; i > 0; i--) {
            bin[i] = bin[i - 1];
        }
        bin[0] = 0;
    }

    /** Lists whom each factor is joined with, a pair that is linked both ways once. */
    private void join(Drawing drawing) {
        Arrays.fill(mark, 0, drawing.size(), -1);
        int slots = 0;
        for (int at = 0; at < drawing.size(); at++) {
            start[at] = slots;
            slots = join(at, drawing.outStart, drawing.outOther, slots);
            slots = join(at, drawing.inStart, drawing.inOther, slots);
            degree[at] = slots - start[at];
        }
        start[drawing.size()] = slots;
    }

    private int join(int at, int[] from, int[] with, int slots) {
        int end = slots;
        for (int slot = from[at]; slot < from[at + 1]; slot++) {
            if (mark[with[slot]] != at) {
                mark[with[slot]] = at;
                other[end++] = with[slot];
            }
        }
        return end;
    }
}
