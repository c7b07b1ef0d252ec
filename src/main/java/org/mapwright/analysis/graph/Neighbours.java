package org.mapwright.analysis.graph;

/** The links of every factor in one direction, in the order in which they were given. */
public final class Neighbours {

    private final int[] start;
    private final int[] other;
    private final int[] link;

    private Neighbours(int[] start, int[] other, int[] link) {
        this.start = start;
        this.other = other;
        this.link = link;
    }

    static Neighbours of(int size, int[] from, int[] to) {
        int[] start = new int[size + 1];
        for (int factor : from) {
            start[factor + 1]++;
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] other = new int[from.length];
        int[] link = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            int slot = next[from[i]]++;
            other[slot] = to[i];
            link[slot] = i;
        }
        return new Neighbours(start, other, link);
    }

    /** The first slot of the factor's links. */
    public int first(int factor) {
        return start[factor];
    }

    /** The slot after the factor's last link. */
    public int end(int factor) {
        return start[factor + 1];
    }

    /** The factor at the other end. */
    public int at(int slot) {
        return other[slot];
    }

    /** The number of the link. */
    public int link(int slot) {
        return link[slot];
    }

    /** The first slot of every factor, and the end of the last. */
    int[] starts() {
        return start;
    }

    /** The factor at the other end, slot by slot. */
    int[] others() {
        return other;
    }

    int degree(int factor) {
        return end(factor) - first(factor);
    }

    int count() {
        return other.length;
    }
}
