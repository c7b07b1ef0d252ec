package org.mapwright.analysis.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/**
 * What a factor touches within some steps.
 *
 * @param steps how many it takes to each factor, 0 to itself
 * @param links that lead there
 */
record Within(Map<FactorId, Integer> steps, Set<LinkId> links) {

    static Within of(SystemMap map, FactorId start, int most) {
        Map<FactorId, Integer> steps = new LinkedHashMap<>(Map.of(start, 0));
        Set<LinkId> links = new LinkedHashSet<>();
        for (int step = 1; step <= most; step++) {
            Set<FactorId> from = Set.copyOf(steps.keySet());
            for (var link : map.links().values()) {
                if (from.contains(link.cause())) {
                    steps.putIfAbsent(link.effect(), step);
                    links.add(link.id());
                }
            }
        }
        return new Within(steps, links);
    }
}
