package org.mapwright.exchange.table;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Listed;
import org.mapwright.map.Aspect;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;

/** What a factor table says about each factor of a map. */
public record FactorCells(SystemMap map, RowNames names) {

    public String of(FactorColumn column, Factor factor) {
        Position at = map.positionOf(factor.id());
        return switch (column) {
            case ID -> names.of(factor.id());
            case LABEL -> factor.label().value();
            case KIND -> FileWords.of(factor.kind());
            case THEME -> factor.theme().map(Theme::value).orElse("");
            case IMPORTANCE -> votes(factor, Aspect.IMPORTANCE);
            case CONTROLLABILITY -> votes(factor, Aspect.CONTROLLABILITY);
            case VULNERABILITY -> votes(factor, Aspect.VULNERABILITY);
            case TAGS -> Listed.join(factor.tags().stream().map(Tag::value).toList());
            case NOTE -> factor.note().text();
            case ALSO_CALLED ->
                Listed.join(factor.alsoCalled().stream().map(Label::value).toList());
            case X -> Double.toString(at.x());
            case Y -> Double.toString(at.y());
            case FOCAL -> isFocal(factor.id()) ? "yes" : "";
        };
    }

    private boolean isFocal(FactorId id) {
        return map.focal().equals(Optional.of(id));
    }

    private static String votes(Factor factor, Aspect aspect) {
        return factor.ratings().on(aspect).votes().values().stream()
                .map(vote -> Integer.toString(FileWords.step(vote)))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
