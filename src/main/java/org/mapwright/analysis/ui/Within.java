package org.mapwright.analysis.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.graph.Steps;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/**
 * What a factor touches within some steps.
 *
 * @param steps how many it takes to each factor, 0 to itself
 * @param links that lead there
 */
record Within(Map<FactorId, Integer> steps, List<LinkId> links) {

    static Within of(SystemMap map, FactorId start, int most) {
        CausalGraph graph = CausalGraph.of(map);
        var walk = new Steps(graph.compact().size(), graph.compact().out());
        int reached = walk.walkFrom(graph.indexOf(start), 0, most);
        Map<FactorId, Integer> steps = new LinkedHashMap<>();
        for (int i = 0; i < reached; i++) {
            steps.put(graph.factors().get(walk.visited(i)), walk.to(walk.visited(i)));
        }
        List<LinkId> links = graph.links().stream()
                .filter(link -> steps.getOrDefault(link.cause(), most) < most)
                .map(LinkReading::id)
                .toList();
        return new Within(steps, links);
    }
}
