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

    /** Factors of the drawing; link i leads from {@code cause[i]} to {@code effect[i]}. */
    final int factors;

    final int[] cause;
    final int[] effect;
    /** 1, -1, or 0 where it is open. */
    final int[] sign;

    final double[] weight;

    /** The links as arrays, for redrawings. */
    LinkOrder(CausalGraph graph) {
        List<LinkReading> links = of(graph);
        factors = graph.factors().size();
        cause = links.stream().mapToInt(link -> graph.indexOf(link.cause())).toArray();
        effect = links.stream().mapToInt(link -> graph.indexOf(link.effect())).toArray();
        sign = links.stream().mapToInt(Drawing::signOf).toArray();
        weight = links.stream().mapToDouble(LinkReading::weight).toArray();
    }

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
