package org.mapwright.analysis.graph;

import java.util.Arrays;

/**
 * The strongly connected components of a drawing that is refilled (Tarjan 1972, without recursion). Component 0 leads
 * to no other; the members of one stand beside each other, so that whatever a part leads to comes before it.
 */
public final class Parts {

    private final int[] members;
    private final int[] first;
    private final int[] part;
    private final int[] low;
    private final int[] found;
    private final int[] slot;
    private final int[] open;
    private final int[] path;
    private int parts;
    private int placed;
    private int numbered;
    private int opened;

    /** Room for that many factors. */
    public Parts(int factors) {
        members = new int[factors];
        first = new int[factors + 1];
        part = new int[factors];
        low = new int[factors];
        found = new int[factors];
        slot = new int[factors];
        open = new int[factors];
        path = new int[factors];
    }

    /** Finds the components of the graph. */
    public void find(CompactGraph graph) {
        find(graph.size(), graph.out().starts(), graph.out().others());
    }

    /**
     * The same for links as arrays.
     *
     * @param start,other for each factor those that it leads to
     */
    public void find(int size, int[] start, int[] other) {
        parts = 0;
        placed = 0;
        numbered = 0;
        opened = 0;
        Arrays.fill(found, 0, size, -1);
        Arrays.fill(part, 0, size, -1);
        for (int factor = 0; factor < size; factor++) {
            if (found[factor] < 0) {
                walk(start, other, factor);
            }
        }
        first[parts] = placed;
    }

    /** How many components there are. */
    public int count() {
        return parts;
    }

    /** The place of the component's first member. */
    public int first(int number) {
        return first[number];
    }

    /** The place after the component's last member. */
    public int end(int number) {
        return first[number + 1];
    }

    /** The factor at that place. */
    public int member(int place) {
        return members[place];
    }

    /** The component of the factor. */
    public int of(int factor) {
        return part[factor];
    }

    /** Whether the factor lies on any loop. */
    public boolean onLoop(int factor) {
        return end(part[factor]) - first(part[factor]) > 1;
    }

    private void walk(int[] start, int[] other, int root) {
        int depth = 0;
        enter(start, root);
        path[0] = root;
        while (depth >= 0) {
            int at = path[depth];
            if (slot[at] < start[at + 1]) {
                int next = other[slot[at]++];
                if (found[next] < 0) {
                    enter(start, next);
                    path[++depth] = next;
                } else if (part[next] < 0) {
                    low[at] = Math.min(low[at], found[next]);
                }
            } else {
                leave(at);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[at]);
                }
            }
        }
    }

    private void enter(int[] start, int factor) {
        found[factor] = numbered;
        low[factor] = numbered++;
        slot[factor] = start[factor];
        open[opened++] = factor;
    }

    private void leave(int factor) {
        if (low[factor] == found[factor]) {
            first[parts] = placed;
            int member;
            do {
                member = open[--opened];
                part[member] = parts;
                members[placed++] = member;
            } while (member != factor);
            parts++;
        }
    }
}
