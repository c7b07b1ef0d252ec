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

    /** Longer ways are walked again where they are needed: all of them would fill the memory. */
    private static final int KEPT_STEPS = 64;

    private static final int[] NOT_KEPT = {};

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
        int[][] kept = new int[causes.length][];
        for (int effect : members) {
            way.walkFrom(effect, -1);
            for (int slot = in.first(effect); slot < in.end(effect); slot++) {
                int cause = in.at(slot);
                if (way.reaches(cause)) {
                    ways.add(new int[] {way.steps(cause) + 1, in.link(slot), effect});
                    kept[in.link(slot)] = way.steps(cause) <= KEPT_STEPS ? way.linksTo(cause) : NOT_KEPT;
                }
            }
        }
        ways.sort(Comparator.comparingInt((int[] one) -> one[0]).thenComparingInt(one -> one[1]));
        for (int[] one : ways) {
            int[] back = kept[one[1]].length > 0 ? kept[one[1]] : walkedAgain(one[2], causes[one[1]]);
            if (!add(IntStream.concat(IntStream.of(one[1]), IntStream.of(back)).toArray(), most)) {
                return;
            }
        }
    }

    private int[] walkedAgain(int effect, int cause) {
        way.walkFrom(effect, cause);
        return way.linksTo(cause);
    }
}
