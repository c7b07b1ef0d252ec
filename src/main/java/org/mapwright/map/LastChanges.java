package org.mapwright.map;

import java.util.Map;

/** Who changed what last, of the parts that anybody changed; moving a factor on the page does not count. */
public record LastChanges(Map<FactorId, LastChange> factors, Map<LinkId, LastChange> links) {

    public LastChanges {
        factors = Map.copyOf(factors);
        links = Map.copyOf(links);
    }
}
