package org.mapwright.analysis.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;

/**
 * Parts of the drawing that are tied more within than between (Louvain method; Blondel, Guillaume, Lambiotte and
 * Lefebvre 2008). Arrowheads are ignored and the strengths of both directions added up. The method depends on the order
 * in which it looks at factors, so it runs several times and the division of the highest modularity is kept.
 *
 * <p>Cost: runs x links x some ten rounds. Limits: signs and delays are left out; divisions that differ much can be
 * nearly as good, and parts smaller than the square root of the number of links can go unseen (Fortunato and Barthelemy
 * 2007). Every map has communities; only a modularity well above that of chance says more, and on small maps chance gives
 * 0.3 easily.
 *
 * @param communities the largest first, then by their first factor; a factor without links is one by itself
 * @param modularity in [-1/2, 1] (Newman and Girvan 2004); 0 without links
 * @param runsAlike how many of the runs ended with these very communities
 */
public record Communities(Parameters parameters, List<List<FactorId>> communities, double modularity, int runsAlike) {

    public Communities {
        communities = communities.stream().map(List::copyOf).toList();
    }

    /**
     * How to search.
     *
     * @param runs how many, 1 to 1,000
     */
    public record Parameters(long seed, int runs) {

        public static final Parameters DEFAULT = new Parameters(20260401, 10);

        public Parameters {
            if (runs < 1 || runs > 1_000) {
                throw new IllegalArgumentException("The number of runs must be in [1, 1000]: " + runs);
            }
        }
    }

    /**
     * Divides the drawing.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static Communities of(CausalGraph graph, Parameters parameters, Termination termination) {
        Ties ties = Ties.of(graph);
        termination.check();
        Random random = new Random(parameters.seed());
        List<int[]> found = IntStream.range(0, parameters.runs())
                .mapToObj(run -> Louvain.run(ties, random, termination))
                .toList();
        int[] best = found.getFirst();
        for (int[] division : found) {
            best = Modularity.of(ties, division) > Modularity.of(ties, best) ? division : best;
        }
        int[] kept = best;
        int alike = (int) found.stream().filter(one -> Arrays.equals(one, kept)).count();
        return new Communities(parameters, named(graph, kept), Modularity.of(ties, kept), alike);
    }

    private static List<List<FactorId>> named(CausalGraph graph, int[] division) {
        List<List<FactorId>> communities = new ArrayList<>();
        for (int factor = 0; factor < division.length; factor++) {
            if (division[factor] == communities.size()) {
                communities.add(new ArrayList<>());
            }
            communities.get(division[factor]).add(graph.factors().get(factor));
        }
        communities.sort(Comparator.comparingInt((List<FactorId> members) -> -members.size()));
        return communities;
    }
}
