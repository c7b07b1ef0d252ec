package org.mapwright.map.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Evidence;
import org.mapwright.map.MapId;
import org.mapwright.map.Reading;
import org.mapwright.map.Stance;

/** The properties of a {@code (:CausalLink)}, which shows its reading, and of its {@code (:Claim)}s. */
final class LinkRow {

    private LinkRow() {}

    static Map<String, Object> of(MapId map, CausalLink link) {
        return Map.of(
                "map", map.value(),
                "id", link.id().value(),
                "cause", link.cause().value(),
                "effect", link.effect().value(),
                "now", properties(link));
    }

    private static Map<String, @Nullable Object> properties(CausalLink link) {
        Reading reading = link.reading();
        Map<String, @Nullable Object> now = new HashMap<>();
        now.put("polarity", reading.polarity().name());
        now.put("strength", reading.strength().weight());
        now.put("certainty", reading.certainty().name());
        now.put("delay", reading.delay().name());
        now.put("contested", reading.contested());
        now.put("agreed", link.agreed().map(agreed -> agreed.polarity().name()).orElse(null));
        now.put("agreedNote", link.agreed().map(agreed -> agreed.note().text()).orElse(null));
        now.put(
                "agreedBy",
                link.agreed().map(AgreedReading::by).map(by -> by.id().value()).orElse(null));
        return now;
    }

    static List<Map<String, Object>> claims(MapId map, CausalLink link) {
        return link.claims().stream().map(claim -> claim(map, link, claim)).toList();
    }

    private static Map<String, Object> claim(MapId map, CausalLink link, Claim claim) {
        return Map.of(
                "map", map.value(),
                "link", link.id().value(),
                "now", properties(map, link, claim),
                "evidence",
                        claim.stance().evidence().map(LinkRow::evidence).stream()
                                .toList());
    }

    private static Map<String, Object> properties(MapId map, CausalLink link, Claim claim) {
        Stance stance = claim.stance();
        Map<String, Object> now = new HashMap<>();
        now.put("mapId", map.value());
        now.put("id", claim.id().value());
        now.put("link", link.id().value());
        now.put("by", claim.by().id().value());
        now.put("pseudonym", claim.by().pseudonym().value());
        now.put("group", claim.by().group().value());
        now.put("polarity", stance.polarity().name());
        now.put("strength", stance.strength().weight());
        now.put("certainty", stance.certainty().name());
        now.put("delay", stance.delay().name());
        now.put("rationale", stance.rationale().text());
        return now;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return Map.of(
                "quote", evidence.quote().text(), "source", evidence.source().text());
    }
}
