package org.mapwright.analysis.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleGraph;

/** The drawing without its arrowheads: two factors are joined once, whichever way and however often they are linked. */
public final class Undirected {

    private Undirected() {}

    public static Graph<Integer, Pair> graph(CompactGraph directed) {
        Graph<Integer, Pair> graph = new SimpleGraph<>(Pair.class);
        for (int factor = 0; factor < directed.size(); factor++) {
            graph.addVertex(factor);
        }
        pairs(directed).forEach(pair -> graph.addEdge(pair.one(), pair.other(), pair));
        return graph;
    }

    /** The same as arrays; the number of a link is that of its pair. */
    public static Neighbours neighbours(int size, Pair[] pairs) {
        int[] from = new int[2 * pairs.length];
        int[] to = new int[2 * pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            from[i] = pairs[i].one();
            to[i] = pairs[i].other();
            from[pairs.length + i] = pairs[i].other();
            to[pairs.length + i] = pairs[i].one();
        }
        return Neighbours.of(size, from, to);
    }

    /** The joined pairs, sorted by their factors. */
    public static Set<Pair> pairs(CompactGraph directed) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int factor = 0; factor < directed.size(); factor++) {
            collect(factor, directed.out(), pairs);
            collect(factor, directed.in(), pairs);
        }
        return pairs;
    }

    private static void collect(int factor, Neighbours along, Set<Pair> pairs) {
        for (int slot = along.first(factor); slot < along.end(factor); slot++) {
            if (factor < along.at(slot)) {
                pairs.add(new Pair(factor, along.at(slot)));
            }
        }
    }

    /** Two factors that are joined, the smaller number first. */
    public record Pair(int one, int other) {}
}
