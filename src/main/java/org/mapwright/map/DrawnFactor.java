package org.mapwright.map;

import java.util.List;
import java.util.Optional;

/**
 * A factor as a screen draws it; x and y are the middle of its label, in world pixels.
 *
 * @param alsoCalled wordings of factors that were merged into this one
 */
public record DrawnFactor(
        String id,
        String label,
        List<String> alsoCalled,
        FactorKind kind,
        Optional<String> theme,
        List<String> tags,
        DrawnVotes votes,
        double x,
        double y) {

    public DrawnFactor {
        alsoCalled = List.copyOf(alsoCalled);
        tags = List.copyOf(tags);
    }

    static DrawnFactor of(Factor factor, Position at) {
        return new DrawnFactor(
                factor.id().value(),
                factor.label().value(),
                factor.alsoCalled().stream().map(Label::value).toList(),
                factor.kind(),
                factor.theme().map(Theme::value),
                factor.tags().stream().map(Tag::value).toList(),
                DrawnVotes.of(factor.ratings()),
                at.x(),
                at.y());
    }
}
