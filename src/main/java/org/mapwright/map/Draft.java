package org.mapwright.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mapwright.map.MapEvent.ClaimMade;
import org.mapwright.map.MapEvent.ClaimRevised;
import org.mapwright.map.MapEvent.ClaimWithdrawn;
import org.mapwright.map.MapEvent.DrawingJoined;
import org.mapwright.map.MapEvent.FactorAdded;
import org.mapwright.map.MapEvent.FactorRemoved;
import org.mapwright.map.MapEvent.FactorRenamed;
import org.mapwright.map.MapEvent.FactorsMerged;
import org.mapwright.map.MapEvent.FactorsMoved;
import org.mapwright.map.MapEvent.FactorsParted;
import org.mapwright.map.MapEvent.FocalFactorChosen;
import org.mapwright.map.MapEvent.KindSet;
import org.mapwright.map.MapEvent.LinkAdded;
import org.mapwright.map.MapEvent.LinkRemoved;
import org.mapwright.map.MapEvent.MapRenamed;
import org.mapwright.map.MapEvent.Merge;
import org.mapwright.map.MapEvent.MomentBroughtBack;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.OtherNamesSet;
import org.mapwright.map.MapEvent.PartsBroughtIn;
import org.mapwright.map.MapEvent.PartsTakenBack;
import org.mapwright.map.MapEvent.Rated;
import org.mapwright.map.MapEvent.ReadingAgreed;
import org.mapwright.map.MapEvent.TagsSet;
import org.mapwright.map.MapEvent.ThemeSet;
import org.mapwright.value.Frozen;
import org.pcollections.PMap;

/** A map while the events of one change are applied to it. Events are facts: they were checked when decided. */
final class Draft {

    private final SystemMap before;
    private Title title;
    private Optional<FactorId> focal;
    private PMap<FactorId, Factor> factors;
    private PMap<LinkId, CausalLink> links;
    private PMap<FactorId, Position> positions;
    private PMap<FactorId, FactorId> aliases;

    Draft(SystemMap map) {
        before = map;
        title = map.title();
        focal = map.focal();
        factors = Frozen.of(map.factors());
        links = Frozen.of(map.links());
        positions = Frozen.of(map.positions());
        aliases = Frozen.of(map.aliases());
    }

    SystemMap toMap(long seq) {
        return new SystemMap(before.id(), title, before.place(), seq, focal, factors, links, positions, aliases);
    }

    void apply(MapEvent event) {
        switch (event) {
            case FactorAdded e -> {
                put(e.factor(), e.at());
                e.links().forEach(this::put);
                focal = e.focal() ? Optional.of(e.factor().id()) : focal;
            }
            case FactorRemoved e -> {
                e.links().forEach(link -> links = links.minus(link.id()));
                drop(e.factor().id());
            }
            case FactorRenamed e -> change(e.factor(), f -> f.called(e.to()));
            case FactorsMoved e -> e.moves().forEach((id, move) -> positions = positions.plus(id, move.to()));
            case FactorsMerged e -> merge(e.merge());
            case FactorsParted e -> part(e.merge());
            case KindSet e -> change(e.factor(), f -> f.ofKind(e.to()));
            case ThemeSet e -> change(e.factor(), f -> f.inTheme(e.to()));
            case TagsSet e -> change(e.factor(), f -> f.tagged(e.to()));
            case OtherNamesSet e -> change(e.factor(), f -> f.alsoCalled(e.to()));
            case NoteEdited e -> change(e.factor(), f -> f.noted(e.to()));
            case Rated e -> change(e.factor(), f -> f.rated(f.ratings().with(e.aspect(), e.by(), e.to())));
            case FocalFactorChosen e -> focal = e.to();
            case MapRenamed e -> title = e.to();
            case MomentBroughtBack e -> {}
            case DrawingJoined e -> {}
            case LinkAdded e -> put(e.link());
            case LinkRemoved e -> links = links.minus(e.link().id());
            case ClaimMade e -> changeLink(e.link(), link -> link.with(e.claim()));
            case ClaimRevised e -> changeLink(e.link(), link -> link.replacing(e.to()));
            case ClaimWithdrawn e ->
                changeLink(e.link(), link -> link.without(e.claim().id()));
            case ReadingAgreed e -> changeLink(e.link(), link -> link.agreeing(e.to()));
            case PartsBroughtIn e -> bringIn(e);
            case PartsTakenBack e -> takeBack(e);
        }
    }

    private void bringIn(PartsBroughtIn event) {
        event.factors().forEach(placed -> put(placed.factor(), placed.at()));
        event.links().forEach(this::put);
        focal = event.focal().or(() -> focal);
    }

    private void takeBack(PartsTakenBack event) {
        event.links().forEach(link -> links = links.minus(link.id()));
        event.factors().forEach(placed -> drop(placed.factor().id()));
    }

    private void merge(Merge merge) {
        swap(merge.linksBefore(), merge.linksAfter());
        drop(merge.gone().id());
        factors = factors.plus(merge.after().id(), merge.after());
        aliases = aliases.plus(merge.gone().id(), merge.after().id());
        focal = merge.goneWasFocal() ? Optional.of(merge.after().id()) : focal;
    }

    private void part(Merge merge) {
        swap(merge.linksAfter(), merge.linksBefore());
        factors = factors.plus(merge.before().id(), merge.before());
        aliases = aliases.minus(merge.gone().id());
        put(merge.gone(), merge.goneAt());
        focal = merge.goneWasFocal() ? Optional.of(merge.gone().id()) : focal;
    }

    private void swap(List<CausalLink> old, List<CausalLink> fresh) {
        old.forEach(link -> links = links.minus(link.id()));
        fresh.forEach(this::put);
    }

    private void put(Factor factor, Position at) {
        factors = factors.plus(factor.id(), factor);
        positions = positions.plus(factor.id(), at);
    }

    private void put(CausalLink link) {
        links = links.plus(link.id(), link);
    }

    private void drop(FactorId factor) {
        factors = factors.minus(factor);
        positions = positions.minus(factor);
        focal = focal.filter(id -> !id.equals(factor));
    }

    private void change(FactorId id, UnaryOperator<Factor> change) {
        factors = factors.plus(id, change.apply(standing(factors, id)));
    }

    private void changeLink(LinkId id, UnaryOperator<CausalLink> change) {
        links = links.plus(id, change.apply(standing(links, id)));
    }

    private static <K, V> V standing(Map<K, V> parts, K id) {
        V part = parts.get(id);
        if (part == null) {
            throw new IllegalStateException("An event must speak of what stands on the map: " + id);
        }
        return part;
    }
}
