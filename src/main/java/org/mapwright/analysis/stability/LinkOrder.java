package org.mapwright.analysis.stability;

import java.util.Comparator;
import java.util.List;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;

/** The links by the ids of their ends, so that chance does not depend on the order in which they were drawn. */
final class LinkOrder {

    private LinkOrder() {}

    static List<LinkReading> of(CausalGraph graph) {
        return graph.links().stream()
                .sorted(Comparator.comparing((LinkReading link) -> link.cause().value())
                        .thenComparing(link -> link.effect().value()))
                .toList();
    }
}
