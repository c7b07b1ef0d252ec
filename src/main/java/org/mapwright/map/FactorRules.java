package org.mapwright.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.ChooseFocalFactor;
import org.mapwright.map.MapCommand.EditNote;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.Rate;
import org.mapwright.map.MapCommand.RemoveFactor;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.SetKind;
import org.mapwright.map.MapCommand.SetTags;
import org.mapwright.map.MapCommand.SetTheme;
import org.mapwright.map.MapEvent.FactorAdded;
import org.mapwright.map.MapEvent.FactorRemoved;
import org.mapwright.map.MapEvent.FactorRenamed;
import org.mapwright.map.MapEvent.FactorsMoved;
import org.mapwright.map.MapEvent.FocalFactorChosen;
import org.mapwright.map.MapEvent.KindSet;
import org.mapwright.map.MapEvent.Move;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.Rated;
import org.mapwright.map.MapEvent.TagsSet;
import org.mapwright.map.MapEvent.ThemeSet;

/** The rules of single factors. */
final class FactorRules {

    private FactorRules() {}

    static Decision add(SystemMap map, AddFactor c) {
        if (map.factor(c.factor()).isPresent()) {
            return Decision.refused(Reason.ID_TAKEN);
        }
        if (map.factors().size() >= SystemMap.MOST_FACTORS) {
            return Decision.refused(Reason.TOO_MANY_FACTORS);
        }
        Factor factor = Factor.of(c.factor(), c.label(), c.kind());
        return Decision.accepted(new FactorAdded(factor, c.position(), List.of(), false));
    }

    static Decision remove(SystemMap map, RemoveFactor c) {
        return on(map, c.factor(), factor -> Decision.accepted(removal(map, factor)));
    }

    /** The removal of a factor as it stands now. */
    static FactorRemoved removal(SystemMap map, Factor factor) {
        FactorId id = factor.id();
        boolean focal = map.focal().equals(Optional.of(id));
        return new FactorRemoved(factor, map.positionOf(id), map.linksOf(id), focal);
    }

    static Decision rename(SystemMap map, RenameFactor c) {
        return on(
                map,
                c.factor(),
                f -> Decision.when(!f.label().equals(c.label()), new FactorRenamed(f.id(), f.label(), c.label())));
    }

    /** Moves those that are still there; a command whose factors are all gone is refused. */
    static Decision move(SystemMap map, MoveFactors c) {
        Map<FactorId, Move> moves = new LinkedHashMap<>();
        boolean found = false;
        for (Map.Entry<FactorId, Position> wanted : c.positions().entrySet()) {
            Optional<FactorId> id = map.factor(wanted.getKey()).map(Factor::id);
            found |= id.isPresent();
            id.filter(f -> !map.positionOf(f).equals(wanted.getValue()))
                    .ifPresent(f -> moves.put(f, new Move(map.positionOf(f), wanted.getValue())));
        }
        if (!found && !c.positions().isEmpty()) {
            return Decision.refused(Reason.FACTOR_GONE);
        }
        return Decision.when(!moves.isEmpty(), new FactorsMoved(moves));
    }

    static Decision setKind(SystemMap map, SetKind c) {
        return on(map, c.factor(), f -> Decision.when(f.kind() != c.kind(), new KindSet(f.id(), f.kind(), c.kind())));
    }

    static Decision setTheme(SystemMap map, SetTheme c) {
        return on(
                map,
                c.factor(),
                f -> Decision.when(!f.theme().equals(c.theme()), new ThemeSet(f.id(), f.theme(), c.theme())));
    }

    static Decision setTags(SystemMap map, SetTags c) {
        return on(
                map,
                c.factor(),
                f -> Decision.when(!f.tags().equals(c.tags()), new TagsSet(f.id(), f.tags(), c.tags())));
    }

    static Decision editNote(SystemMap map, EditNote c) {
        return on(
                map,
                c.factor(),
                f -> Decision.when(!f.note().equals(c.note()), new NoteEdited(f.id(), f.note(), c.note())));
    }

    static Decision rate(SystemMap map, Rate c, Contributor by) {
        return on(map, c.factor(), f -> {
            Optional<Vote> before = f.ratings().on(c.aspect()).by(by.id());
            return Decision.when(!before.equals(c.vote()), new Rated(f.id(), c.aspect(), by.id(), before, c.vote()));
        });
    }

    static Decision chooseFocal(SystemMap map, ChooseFocalFactor c) {
        Optional<FactorId> chosen = c.factor().flatMap(map::factor).map(Factor::id);
        if (c.factor().isPresent() && chosen.isEmpty()) {
            return Decision.refused(Reason.FACTOR_GONE);
        }
        return Decision.when(!map.focal().equals(chosen), new FocalFactorChosen(map.focal(), chosen));
    }

    static Decision on(SystemMap map, FactorId id, Function<Factor, Decision> rule) {
        return map.factor(id).map(rule).orElseGet(() -> Decision.refused(Reason.FACTOR_GONE));
    }
}
