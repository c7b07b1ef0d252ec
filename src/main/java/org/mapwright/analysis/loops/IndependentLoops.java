package org.mapwright.analysis.loops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;

/**
 * Loops of which none can be put together from the others, links that meet twice cancelling out, and from which every
 * other loop can: always to be had, also where all loops are too many to list. The shortest ways back come first
 * (shortest independent loop set, Oliva 2004, Syst. Dyn. Rev. 20, 313-336); as these alone can fall short (Motamed and
 * Middleton 2024), an ear decomposition of each strongly connected component completes them.
 *
 * <p>Cost: factors x links for the ways back, and rank x links x links / 64 at most to tell which are independent.
 *
 * @param loops the shortest first
 * @param rank how many independent loops there are: links - factors + 1, summed over the components
 */
public record IndependentLoops(List<FeedbackLoop> loops, int rank) {

    public IndependentLoops {
        loops = List.copyOf(loops);
    }

    /** Whether these are as many as there are; else there were more than were wanted. */
    public boolean complete() {
        return loops.size() == rank;
    }

    /**
     * Finds the set.
     *
     * @param components the strongly connected components
     * @param most how many loops are wanted at most
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static IndependentLoops of(CausalGraph graph, List<int[]> components, int most, Termination termination) {
        List<FeedbackLoop> loops = new ArrayList<>();
        int rank = 0;
        for (int[] component : components) {
            if (component.length > 1) {
                LoopBasis basis = new LoopBasis(graph, component, termination);
                rank += basis.rank();
                basis.find(most - loops.size()).forEach(links -> loops.add(told(graph, links)));
            }
        }
        loops.sort(Comparator.comparingInt(FeedbackLoop::length));
        return new IndependentLoops(loops, rank);
    }

    /** The loop from its factor that stands first on the map. */
    private static FeedbackLoop told(CausalGraph graph, int[] links) {
        int begin = 0;
        for (int i = 1; i < links.length; i++) {
            begin = causeOf(graph, links[i]) < causeOf(graph, links[begin]) ? i : begin;
        }
        List<Integer> round = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            round.add(links[(begin + i) % links.length]);
        }
        return FeedbackLoop.of(round.stream().map(graph.links()::get).toList());
    }

    private static int causeOf(CausalGraph graph, int link) {
        return graph.indexOf(graph.links().get(link).cause());
    }
}
