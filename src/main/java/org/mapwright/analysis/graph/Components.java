package org.mapwright.analysis.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.mapwright.map.FactorId;

/** The strongly connected components (Kosaraju 1978, Sharir 1981), by JGraphT; factors + links steps. */
public final class Components {

    private Components() {}

    /** The components, the largest first, then by their first factor; members in the order of the map. */
    public static List<int[]> of(CausalGraph graph) {
        return new KosarajuStrongConnectivityInspector<>(graph.asGraph())
                .stronglyConnectedSets().stream()
                        .map(members -> numbers(graph, members))
                        .sorted(Comparator.comparingInt((int[] members) -> -members.length)
                                .thenComparingInt(members -> members[0]))
                        .toList();
    }

    private static int[] numbers(CausalGraph graph, Set<FactorId> members) {
        return members.stream().mapToInt(graph::indexOf).sorted().toArray();
    }
}
