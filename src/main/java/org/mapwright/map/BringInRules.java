package org.mapwright.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mapwright.map.MapCommand.BringIn;
import org.mapwright.map.MapEvent.PartsBroughtIn;

/** The rules of bringing a drawing in: all of it or nothing, within the limits, with ids that are new to the map. */
final class BringInRules {

    private BringInRules() {}

    static Decision bringIn(SystemMap map, BringIn c) {
        if (map.factors().size() + c.factors().size() > SystemMap.MOST_FACTORS) {
            return Decision.refused(Reason.TOO_MANY_FACTORS);
        }
        if (map.links().size() + c.links().size() > SystemMap.MOST_LINKS) {
            return Decision.refused(Reason.TOO_MANY_LINKS);
        }
        Set<FactorId> ids = new HashSet<>();
        boolean fresh = c.factors().stream()
                .map(placed -> placed.factor().id())
                .allMatch(id -> ids.add(id) && map.factor(id).isEmpty());
        Set<LinkId> linkIds = new HashSet<>();
        Set<List<FactorId>> pairs = new HashSet<>();
        boolean linksFresh = c.links().stream()
                .allMatch(link -> linkIds.add(link.id())
                        && map.link(link.id()).isEmpty()
                        && pairs.add(List.of(link.cause(), link.effect())));
        if (!fresh || !linksFresh) {
            return Decision.refused(Reason.ID_TAKEN);
        }
        boolean closed = c.links().stream().allMatch(link -> ids.contains(link.cause()) && ids.contains(link.effect()));
        if (!closed || !c.focal().map(ids::contains).orElse(true)) {
            return Decision.refused(Reason.FACTOR_GONE);
        }
        return Decision.when(!c.factors().isEmpty(), new PartsBroughtIn(c.factors(), c.links(), c.focal()));
    }
}
