package org.mapwright.analysis.structure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Undirected;
import org.mapwright.analysis.graph.Undirected.Pair;

/**
 * What holds the drawing together: the factors, and the pairs of factors, without which it would fall into more parts,
 * whichever way its links point.
 *
 * <p>Source: Hopcroft and Tarjan 1973 (algorithm 447). Cost: factors + links. Without recursion, since a chain of 5,000
 * factors would overflow a stack.
 */
final class CutPoints {

    private final Pair[] pairs;
    private final Neighbours joined;
    private final int[] entered;
    private final int[] low;
    private final int[] next;
    private final int[] through;
    private final boolean[] cuts;
    private final Set<Pair> bridges = new HashSet<>();
    private int time;

    private CutPoints(CompactGraph graph) {
        int size = graph.size();
        pairs = Undirected.pairs(graph).toArray(Pair[]::new);
        joined = Undirected.neighbours(size, pairs);
        entered = new int[size];
        low = new int[size];
        next = new int[size];
        through = new int[size];
        cuts = new boolean[size];
        for (int factor = 0; factor < size; factor++) {
            next[factor] = joined.first(factor);
        }
    }

    static CutPoints of(CompactGraph graph) {
        var search = new CutPoints(graph);
        for (int root = 0; root < graph.size(); root++) {
            if (search.entered[root] == 0) {
                search.explore(root);
            }
        }
        return search;
    }

    /** Whether the drawing falls into more parts without the factor. */
    boolean isCut(int factor) {
        return cuts[factor];
    }

    /** The pairs without which the drawing falls into more parts, sorted by their factors. */
    List<Pair> bridges() {
        return Arrays.stream(pairs).filter(bridges::contains).toList();
    }

    private void explore(int root) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, -1, path);
        int branches = 0;
        while (!path.isEmpty()) {
            int at = path.getLast();
            if (next[at] < joined.end(at)) {
                branches += step(at, next[at]++, path) && at == root ? 1 : 0;
            } else {
                path.removeLast();
                leave(at, path, root);
            }
        }
        cuts[root] = branches > 1;
    }

    /** Looks along one slot; true when that leads to a factor not seen before. */
    private boolean step(int at, int slot, Deque<Integer> path) {
        int other = joined.at(slot);
        if (entered[other] == 0) {
            enter(other, joined.link(slot) % pairs.length, path);
            return true;
        }
        if (joined.link(slot) % pairs.length != through[at]) {
            low[at] = Math.min(low[at], entered[other]);
        }
        return false;
    }

    private void enter(int factor, int pair, Deque<Integer> path) {
        entered[factor] = ++time;
        low[factor] = time;
        through[factor] = pair;
        path.addLast(factor);
    }

    private void leave(int child, Deque<Integer> path, int root) {
        if (!path.isEmpty()) {
            int parent = path.getLast();
            low[parent] = Math.min(low[parent], low[child]);
            cuts[parent] |= parent != root && low[child] >= entered[parent];
            if (low[child] > entered[parent]) {
                bridges.add(pairs[through[child]]);
            }
        }
    }
}
