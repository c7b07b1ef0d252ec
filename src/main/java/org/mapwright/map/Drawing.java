package org.mapwright.map;

import java.util.List;
import java.util.Optional;

/** All that a screen needs to draw a map, and no more: no notes, no claims, no single votes. */
public record Drawing(String title, Optional<String> focal, List<DrawnFactor> factors, List<DrawnLink> links) {

    public Drawing {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
    }

    public static Drawing of(SystemMap map) {
        return new Drawing(
                map.title().value(),
                map.focal().map(FactorId::value),
                map.factors().values().stream()
                        .map(factor -> DrawnFactor.of(factor, map.positionOf(factor.id())))
                        .toList(),
                map.links().values().stream().map(DrawnLink::of).toList());
    }
}
