package org.mapwright.analysis.stability;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;

/**
 * The links by what their ends are called, so that chance depends on what is drawn alone: neither on the order in which
 * it was drawn, nor on the ids that the same drawing gets when it comes in anew. Ids decide between factors of one name.
 */
final class LinkOrder {

    private LinkOrder() {}

    static List<LinkReading> of(CausalGraph graph) {
        return graph.links().stream()
                .sorted(by(graph, LinkReading::cause).thenComparing(by(graph, LinkReading::effect)))
                .toList();
    }

    private static Comparator<LinkReading> by(CausalGraph graph, Function<LinkReading, FactorId> end) {
        return Comparator.comparing((LinkReading link) -> graph.label(end.apply(link)))
                .thenComparing(link -> end.apply(link).value());
    }
}
