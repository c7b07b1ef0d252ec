package org.mapwright.map.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapwright.map.Factor;
import org.mapwright.map.Label;
import org.mapwright.map.MapId;
import org.mapwright.map.Position;
import org.mapwright.map.Tag;
import org.mapwright.map.Tally;
import org.mapwright.map.Theme;
import org.mapwright.map.Vote;

/** The properties of a {@code (:Factor)}. Votes stand as three counts: low, middle, high. */
final class FactorRow {

    private FactorRow() {}

    static Map<String, Object> of(MapId map, Factor factor, Position at) {
        return Map.of("map", map.value(), "id", factor.id().value(), "now", properties(factor, at));
    }

    private static Map<String, @Nullable Object> properties(Factor factor, Position at) {
        Map<String, @Nullable Object> now = new HashMap<>();
        now.put("label", factor.label().value());
        now.put("alsoCalled", factor.alsoCalled().stream().map(Label::value).toList());
        now.put("kind", factor.kind().name());
        now.put("theme", factor.theme().map(Theme::value).orElse(null));
        now.put("tags", factor.tags().stream().map(Tag::value).toList());
        now.put("note", factor.note().text());
        now.put("x", at.x());
        now.put("y", at.y());
        now.put("importance", counts(factor.ratings().importance()));
        now.put("controllability", counts(factor.ratings().controllability()));
        now.put("vulnerability", counts(factor.ratings().vulnerability()));
        return now;
    }

    private static List<Integer> counts(Tally tally) {
        return Stream.of(Vote.values()).map(tally::count).toList();
    }
}
