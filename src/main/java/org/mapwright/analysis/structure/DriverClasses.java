package org.mapwright.analysis.structure;

import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CompactGraph;

/** Classes every factor by deleting it. One largest matching is repaired for each, so the cost is factors x links. */
public final class DriverClasses {

    private final CompactGraph graph;
    private final Matching matching;
    private final int needed;

    private DriverClasses(CompactGraph graph, Matching matching) {
        this.graph = graph;
        this.matching = matching;
        this.needed = Drivers.needed(graph.size(), matching.count());
    }

    public static DriverClass[] of(CompactGraph graph, Matching matching, Termination termination) {
        var classes = new DriverClasses(graph, matching);
        var result = new DriverClass[graph.size()];
        for (int factor = 0; factor < result.length; factor++) {
            termination.check();
            result[factor] = classes.of(factor);
        }
        return result;
    }

    private DriverClass of(int factor) {
        int without = Drivers.needed(graph.size() - 1, matching.countWithout(factor));
        if (without == needed) {
            return DriverClass.NEUTRAL;
        }
        return without > needed ? DriverClass.INDISPENSABLE : DriverClass.DISPENSABLE;
    }
}
