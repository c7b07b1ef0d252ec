package org.mapwright.map.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Touched;

/** What has to be written so that the graph shows the touched parts of some maps as they stand now. */
final class GraphRows {

    final List<Map<String, Object>> factors = new ArrayList<>();
    final List<Map<String, Object>> factorsGone = new ArrayList<>();
    final List<Map<String, Object>> links = new ArrayList<>();
    final List<Map<String, Object>> linksGone = new ArrayList<>();
    final List<Map<String, Object>> claims = new ArrayList<>();

    void add(SystemMap map, Touched touched) {
        touched.factors().forEach(id -> addFactor(map, id));
        touched.links().forEach(id -> addLink(map, id));
    }

    private void addFactor(SystemMap map, FactorId id) {
        Factor factor = map.factors().get(id);
        if (factor == null) {
            factorsGone.add(row(map.id(), id.value()));
        } else {
            factors.add(FactorRow.of(map.id(), factor, map.positionOf(id)));
        }
    }

    private void addLink(SystemMap map, LinkId id) {
        CausalLink link = map.links().get(id);
        if (link == null) {
            linksGone.add(row(map.id(), id.value()));
        } else {
            links.add(LinkRow.of(map.id(), link));
            claims.addAll(LinkRow.claims(map.id(), link));
        }
    }

    private static Map<String, Object> row(MapId map, String id) {
        return Map.of("map", map.value(), "id", id);
    }
}
