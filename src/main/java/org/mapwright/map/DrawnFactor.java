package org.mapwright.map;

import java.util.List;
import java.util.Optional;

/** A factor as a screen draws it; x and y are the middle of its label, in world pixels. */
public record DrawnFactor(
        String id, String label, FactorKind kind, Optional<String> theme, List<String> tags, double x, double y) {

    static DrawnFactor of(Factor factor, Position at) {
        return new DrawnFactor(
                factor.id().value(),
                factor.label().value(),
                factor.kind(),
                factor.theme().map(Theme::value),
                factor.tags().stream().map(Tag::value).toList(),
                at.x(),
                at.y());
    }
}
