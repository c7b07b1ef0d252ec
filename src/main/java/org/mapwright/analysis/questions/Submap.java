package org.mapwright.analysis.questions;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Steps;
import org.mapwright.analysis.graph.Undirected;

/**
 * A part of the drawing: some factors and some of the links between them, by number. Parts are put together as sets.
 * Never changed once made.
 */
record Submap(BitSet factors, BitSet links) {

    static final Submap NONE = new Submap(new BitSet(), new BitSet());

    /** What one of the two has. */
    Submap union(Submap other) {
        return new Submap(either(factors, other.factors), either(links, other.links));
    }

    /** What both have. */
    Submap intersection(Submap other) {
        return new Submap(both(factors, other.factors), both(links, other.links));
    }

    /**
     * What lies on the ways of at most {@code far} links, along a walk that was just made: a link whose nearer end is
     * less than so many steps away.
     *
     * @param along the links in the direction of the walk
     */
    static Submap walked(CausalGraph graph, Neighbours along, Steps steps, int reached, int far) {
        BitSet factors = new BitSet(graph.compact().size());
        BitSet links = new BitSet(graph.compact().links());
        for (int i = 0; i < reached; i++) {
            int at = steps.visited(i);
            factors.set(at);
            if (steps.to(at) < far) {
                IntStream.range(along.first(at), along.end(at)).forEach(slot -> links.set(along.link(slot)));
            }
        }
        return new Submap(factors, links);
    }

    /** The factors with all links between them. */
    static Submap between(CausalGraph graph, BitSet factors) {
        Neighbours out = graph.compact().out();
        BitSet links = new BitSet(graph.compact().links());
        IntPredicate inside = slot -> factors.get(out.at(slot));
        factors.stream()
                .forEach(at -> IntStream.range(out.first(at), out.end(at))
                        .filter(inside)
                        .forEach(slot -> links.set(out.link(slot))));
        return new Submap(factors, links);
    }

    /** A walk that ignores arrowheads. */
    static Neighbours withoutArrowheads(CausalGraph graph) {
        return Undirected.neighbours(
                graph.compact().size(), Undirected.pairs(graph.compact()).toArray(Undirected.Pair[]::new));
    }

    private static BitSet either(BitSet one, BitSet other) {
        BitSet sum = (BitSet) one.clone();
        sum.or(other);
        return sum;
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        return shared;
    }
}
