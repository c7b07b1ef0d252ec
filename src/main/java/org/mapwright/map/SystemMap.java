package org.mapwright.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.place.PlaceId;
import org.mapwright.value.Frozen;

/**
 * A causal map of a place at one moment. Factors and links keep the order in which they came.
 *
 * @param seq how many changes made it, from 0
 * @param positions where each factor stands; shared by all, but no part of the map's meaning
 * @param aliases where merged factors went, so that an edit that names one still finds it
 */
public record SystemMap(
        MapId id,
        Title title,
        PlaceId place,
        long seq,
        Optional<FactorId> focal,
        Map<FactorId, Factor> factors,
        Map<LinkId, CausalLink> links,
        Map<FactorId, Position> positions,
        Map<FactorId, FactorId> aliases) {

    /** The most factors a map may hold. */
    public static final int MOST_FACTORS = 5_000;
    /** The most links a map may hold. */
    public static final int MOST_LINKS = 20_000;

    public SystemMap {
        factors = Frozen.of(factors);
        links = Frozen.of(links);
        positions = Frozen.of(positions);
        aliases = Frozen.of(aliases);
    }

    /** A map on which nothing stands yet. */
    public static SystemMap empty(MapId id, Title title, PlaceId place) {
        return new SystemMap(id, title, place, 0, Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The factor of that id, or the one it was merged into. */
    public Optional<Factor> factor(FactorId factor) {
        Factor standing = factors.get(factor);
        FactorId into = aliases.get(factor);
        return standing == null && into != null ? factor(into) : Optional.ofNullable(standing);
    }

    /** What the factor is called; its id when it is not on the map. */
    public String labelOf(FactorId factor) {
        return factor(factor).map(known -> known.label().value()).orElse(factor.value());
    }

    public Optional<CausalLink> link(LinkId link) {
        return Optional.ofNullable(links.get(link));
    }

    /** The one link from cause to effect, if people drew it. */
    public Optional<CausalLink> link(FactorId cause, FactorId effect) {
        return links.values().stream().filter(link -> link.joins(cause, effect)).findFirst();
    }

    /** The links that begin or end at the factor. */
    public List<CausalLink> linksOf(FactorId factor) {
        return links.values().stream().filter(link -> link.touches(factor)).toList();
    }

    /** Where the factor stands. */
    public Position positionOf(FactorId factor) {
        return Optional.ofNullable(positions.get(factor)).orElseGet(() -> new Position(0, 0));
    }

    /** The map after one more change, which carries these events. */
    public SystemMap after(Collection<? extends MapEvent> events) {
        Draft draft = new Draft(this);
        events.forEach(draft::apply);
        return draft.toMap(seq + 1);
    }
}
