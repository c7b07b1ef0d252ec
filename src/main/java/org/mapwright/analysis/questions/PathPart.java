package org.mapwright.analysis.questions;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/**
 * The part of the drawing that some paths and what stands around them make.
 *
 * @param factors on paths first, by their least distance from a start; then those around, by that from a path
 */
record PathPart(Submap submap, List<Reached> factors) {

    static PathPart of(CausalGraph graph, PathSearch search, int around, Termination termination) {
        List<Reached> on = on(search);
        BitSet factors = new BitSet();
        on.forEach(reached -> factors.set(graph.indexOf(reached.factor())));
        Submap paths = new Submap(factors, links(graph, search));
        if (around == 0) {
            return new PathPart(paths, on);
        }
        var parts = new Parts(graph);
        parts.around(on.stream().map(Reached::factor).toList(), around, termination);
        List<Reached> off = parts.reached(List.of()).stream()
                .filter(reached -> reached.steps() > 0)
                .map(reached -> new Reached(reached.factor(), reached.steps(), 0, Optional.empty()))
                .toList();
        return new PathPart(
                paths.union(parts.part()),
                Stream.concat(on.stream(), off.stream()).toList());
    }

    private static List<Reached> on(PathSearch search) {
        Map<FactorId, Integer> places = new LinkedHashMap<>();
        Map<FactorId, Set<FactorId>> starts = new LinkedHashMap<>();
        for (CausalPath path : search.paths()) {
            for (int i = 0; i < path.factors().size(); i++) {
                FactorId factor = path.factors().get(i);
                places.merge(factor, i, Math::min);
                starts.computeIfAbsent(factor, id -> new HashSet<>()).add(path.from());
            }
        }
        return places.entrySet().stream()
                .map(place -> new Reached(
                        place.getKey(),
                        place.getValue(),
                        starts.getOrDefault(place.getKey(), Set.of()).size(),
                        Optional.empty()))
                .sorted(Comparator.comparingInt(Reached::steps))
                .toList();
    }

    private static BitSet links(CausalGraph graph, PathSearch search) {
        Set<LinkId> on = new HashSet<>();
        search.paths().forEach(path -> on.addAll(path.links()));
        BitSet links = new BitSet();
        for (int i = 0; i < graph.links().size(); i++) {
            links.set(i, on.contains(graph.links().get(i).id()));
        }
        return links;
    }
}
