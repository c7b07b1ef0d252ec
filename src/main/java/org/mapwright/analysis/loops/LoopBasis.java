package org.mapwright.analysis.loops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Neighbours;

/** The independent loops of one strongly connected component, as numbers of links. */
final class LoopBasis {

    private final Neighbours out;
    private final Neighbours in;
    private final int[] members;
    private final int[] causes;
    private final WayBack way;
    private final Independence independence;
    private final List<int[]> loops = new ArrayList<>();

    LoopBasis(CausalGraph graph, int[] component, Termination termination) {
        this.out = graph.compact().out();
        this.in = graph.compact().in();
        this.members = component;
        boolean[] inside = new boolean[graph.compact().size()];
        for (int member : component) {
            inside[member] = true;
        }
        this.causes = new int[graph.links().size()];
        int[] effects = new int[graph.links().size()];
        List<Integer> links = new ArrayList<>();
        for (int member : component) {
            for (int slot = out.first(member); slot < out.end(member); slot++) {
                if (inside[out.at(slot)]) {
                    links.add(out.link(slot));
                    causes[out.link(slot)] = member;
                    effects[out.link(slot)] = out.at(slot);
                }
            }
        }
        this.way = new WayBack(out, causes, inside, termination);
        this.independence = new Independence(
                links.stream().mapToInt(link -> link).toArray(),
                causes,
                effects,
                graph.compact().size());
    }

    /** How many independent loops there are. */
    int rank() {
        return independence.rank();
    }

    List<int[]> find(int most) {
        addShortestWaysBack(most);
        if (loops.size() < Math.min(most, rank())) {
            new Ears(out, causes, way, members[0]).forEach(loop -> add(loop, most));
        }
        return loops;
    }

    private boolean add(int[] loop, int most) {
        if (loops.size() < Math.min(most, rank()) && independence.adds(loop)) {
            loops.add(loop);
        }
        return loops.size() < Math.min(most, rank());
    }

    /** For each link the shortest loop through it, the shortest of all first. */
    private void addShortestWaysBack(int most) {
        List<int[]> ways = new ArrayList<>();
        for (int effect : members) {
            way.walkFrom(effect, -1);
            for (int slot = in.first(effect); slot < in.end(effect); slot++) {
                if (way.reaches(in.at(slot))) {
                    ways.add(new int[] {way.steps(in.at(slot)) + 1, in.link(slot), effect});
                }
            }
        }
        ways.sort(Comparator.comparingInt((int[] one) -> one[0]).thenComparingInt(one -> one[1]));
        for (int[] one : ways) {
            way.walkFrom(one[2], causes[one[1]]);
            int[] back = way.linksTo(causes[one[1]]);
            if (!add(IntStream.concat(IntStream.of(one[1]), IntStream.of(back)).toArray(), most)) {
                return;
            }
        }
    }
}
