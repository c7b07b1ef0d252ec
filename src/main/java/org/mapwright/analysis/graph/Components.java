package org.mapwright.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The strongly connected components (Tarjan 1972); factors + links steps. */
public final class Components {

    private Components() {}

    /** The components, the largest first, then by their first factor; members in the order of the map. */
    public static List<int[]> of(CausalGraph graph) {
        return of(graph.compact());
    }

    /** The same for the arrays of a graph. */
    public static List<int[]> of(CompactGraph graph) {
        Parts parts = new Parts(graph.size());
        parts.find(graph);
        List<int[]> components = new ArrayList<>(parts.count());
        for (int part = 0; part < parts.count(); part++) {
            components.add(members(parts, part));
        }
        components.sort(
                Comparator.comparingInt((int[] members) -> -members.length).thenComparingInt(members -> members[0]));
        return List.copyOf(components);
    }

    private static int[] members(Parts parts, int part) {
        int[] members = new int[parts.end(part) - parts.first(part)];
        for (int i = 0; i < members.length; i++) {
            members[i] = parts.member(parts.first(part) + i);
        }
        Arrays.sort(members);
        return members;
    }
}
