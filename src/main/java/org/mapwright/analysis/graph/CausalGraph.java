package org.mapwright.analysis.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * The map as a graph, and the only bridge to JGraphT: factors in the map's order, each link with its derived reading.
 *
 * <p>JGraphT compares some vertices by identity, so every end of a link is the one id that stands in {@link #factors}.
 */
public final class CausalGraph {

    private final List<FactorId> factors;
    private final List<String> labels;
    private final List<LinkReading> links;
    private final Map<FactorId, Integer> places;
    private final Graph<FactorId, LinkReading> graph;
    private final CompactGraph compact;

    private CausalGraph(List<FactorId> factors, List<String> labels, List<LinkReading> links) {
        this.factors = factors;
        this.labels = labels;
        this.links = links;
        this.places = places(factors);
        this.graph = graph();
        this.compact = CompactGraph.of(
                factors.size(),
                links.stream().mapToInt(link -> indexOf(link.cause())).toArray(),
                links.stream().mapToInt(link -> indexOf(link.effect())).toArray());
    }

    /** The graph of a map as it stands. */
    public static CausalGraph of(SystemMap map) {
        return new CausalGraph(
                List.copyOf(map.factors().keySet()),
                map.factors().values().stream()
                        .map(factor -> factor.label().value())
                        .toList(),
                map.links().values().stream().map(LinkReading::of).toList());
    }

    /** The factors, in the order of the map. */
    public List<FactorId> factors() {
        return factors;
    }

    /** The links, in the order of the map. */
    public List<LinkReading> links() {
        return links;
    }

    /** Where the factor stands in {@link #factors()}; it must be one of them. */
    public int indexOf(FactorId factor) {
        return Objects.requireNonNull(places.get(factor), () -> "The graph has no factor " + factor);
    }

    /** What the factor is called; it must be one of {@link #factors()}. */
    public String label(FactorId factor) {
        return labels.get(indexOf(factor));
    }

    /** The same as a JGraphT graph that cannot be changed. */
    public Graph<FactorId, LinkReading> asGraph() {
        return graph;
    }

    /** The same as arrays of integers: factor i and link i are those of the two lists. */
    public CompactGraph compact() {
        return compact;
    }

    private Graph<FactorId, LinkReading> graph() {
        var drawn = new SimpleDirectedGraph<FactorId, LinkReading>(LinkReading.class);
        factors.forEach(drawn::addVertex);
        links.forEach(
                link -> drawn.addEdge(factors.get(indexOf(link.cause())), factors.get(indexOf(link.effect())), link));
        return new AsUnmodifiableGraph<>(drawn);
    }

    private static Map<FactorId, Integer> places(List<FactorId> factors) {
        Map<FactorId, Integer> places = new HashMap<>();
        factors.forEach(factor -> places.put(factor, places.size()));
        return places;
    }
}
