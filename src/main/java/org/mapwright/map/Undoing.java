package org.mapwright.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mapwright.map.Decision.Accepted;
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
import org.mapwright.map.MapEvent.Move;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.OtherNamesSet;
import org.mapwright.map.MapEvent.PartsBroughtIn;
import org.mapwright.map.MapEvent.PartsTakenBack;
import org.mapwright.map.MapEvent.Rated;
import org.mapwright.map.MapEvent.ReadingAgreed;
import org.mapwright.map.MapEvent.TagsSet;
import org.mapwright.map.MapEvent.ThemeSet;

/**
 * Takes the events of one change back, last first. Each inverse happens only where what it would take back still
 * stands; when none of them does, the undo is refused with the reason of the last.
 */
final class Undoing {

    private final Contributor by;
    private final List<MapEvent> events = new ArrayList<>();
    private SystemMap map;
    private Reason hindrance = Reason.CHANGED_SINCE;

    private Undoing(SystemMap map, Contributor by) {
        this.map = map;
        this.by = by;
    }

    static Decision of(SystemMap map, List<MapEvent> done, Contributor by) {
        Undoing undoing = new Undoing(map, by);
        done.reversed().forEach(event -> undoing.attempt(event.inverse()));
        done.forEach(undoing::tellOfTheWhole);
        return undoing.events.isEmpty() ? Decision.refused(undoing.hindrance) : new Accepted(undoing.events);
    }

    /** What several events were together, or that this was taken back, is told where anything comes of it. */
    private void tellOfTheWhole(MapEvent event) {
        boolean whole = event instanceof MomentBroughtBack || event instanceof DrawingJoined;
        if (whole && !events.isEmpty()) {
            events.addFirst(event.inverse());
        }
    }

    private void attempt(MapEvent inverse) {
        List<MapEvent> parts = inverse instanceof LinkRemoved gone ? erased(gone.link()) : List.of(inverse);
        parts.forEach(this::take);
    }

    private void take(MapEvent inverse) {
        fitting(inverse).ifPresent(event -> {
            events.add(event);
            map = map.after(List.of(event));
        });
    }

    /** The inverse as it fits the map of now, or nothing. */
    private Optional<MapEvent> fitting(MapEvent inverse) {
        return switch (inverse) {
            case FactorAdded e -> restored(e);
            case FactorRemoved e -> removed(e);
            case FactorRenamed e -> ifFactor(e.factor(), e, e.from(), Factor::label);
            case KindSet e -> ifFactor(e.factor(), e, e.from(), Factor::kind);
            case ThemeSet e -> ifFactor(e.factor(), e, e.from(), Factor::theme);
            case TagsSet e -> ifFactor(e.factor(), e, e.from(), Factor::tags);
            case OtherNamesSet e -> ifFactor(e.factor(), e, e.from(), Factor::alsoCalled);
            case NoteEdited e -> ifFactor(e.factor(), e, e.from(), Factor::note);
            case Rated e ->
                ifFactor(
                        e.factor(), e, e.from(), f -> f.ratings().on(e.aspect()).by(e.by()));
            case FactorsMoved e -> moved(e);
            case FocalFactorChosen e -> focal(e);
            case MapRenamed e -> only(map.title().equals(e.from()), e);
            case LinkAdded e -> drawn(e.link());
            case LinkRemoved e -> map.link(e.link().id()).map(LinkRemoved::new);
            case ClaimMade e ->
                map.link(e.link())
                        .filter(link -> link.claimBy(e.claim().by().id()).isEmpty())
                        .map(link -> e);
            case ClaimWithdrawn e ->
                map.link(e.link())
                        .flatMap(link -> link.claim(e.claim().id())
                                .filter(claim -> claim.isBy(by.id()) || claim.equals(e.claim()))
                                .map(claim -> LinkRules.withdrawal(link, claim)));
            case ClaimRevised e ->
                map.link(e.link())
                        .filter(link -> link.claims().contains(e.from()))
                        .map(link -> e);
            case ReadingAgreed e ->
                map.link(e.link())
                        .filter(link -> link.agreed().equals(e.from()))
                        .map(link -> e);
            case FactorsMerged e -> mergedAgain(e.merge());
            case FactorsParted e -> parted(e.merge());
            case MomentBroughtBack e -> Optional.empty();
            case DrawingJoined e -> Optional.empty();
            case PartsBroughtIn e -> broughtBack(e);
            case PartsTakenBack e -> takenBack(e);
        };
    }

    private <T> Optional<MapEvent> ifFactor(FactorId id, MapEvent event, T expected, Function<Factor, T> property) {
        return Optional.ofNullable(map.factors().get(id))
                .filter(factor -> property.apply(factor).equals(expected))
                .map(factor -> event);
    }

    private static Optional<MapEvent> only(boolean fits, MapEvent event) {
        return fits ? Optional.of(event) : Optional.empty();
    }

    private Optional<MapEvent> moved(FactorsMoved e) {
        Map<FactorId, Move> moves = new LinkedHashMap<>();
        e.moves().forEach((id, move) -> {
            if (map.factors().containsKey(id) && map.positionOf(id).equals(move.from())) {
                moves.put(id, move);
            }
        });
        return only(!moves.isEmpty(), new FactorsMoved(moves));
    }

    private Optional<MapEvent> focal(FocalFactorChosen e) {
        boolean targetStands = e.to().map(map.factors()::containsKey).orElse(true);
        return only(map.focal().equals(e.from()) && targetStands, e);
    }

    private Optional<MapEvent> restored(FactorAdded e) {
        if (map.factors().containsKey(e.factor().id()) || map.factors().size() >= SystemMap.MOST_FACTORS) {
            return Optional.empty();
        }
        List<CausalLink> links = e.links().stream()
                .filter(link -> map.link(link.id()).isEmpty())
                .filter(link -> otherEndStands(link, e.factor().id()))
                .toList();
        return Optional.of(new FactorAdded(
                e.factor(), e.at(), links, e.focal() && map.focal().isEmpty()));
    }

    private boolean otherEndStands(CausalLink link, FactorId factor) {
        FactorId other = link.cause().equals(factor) ? link.effect() : link.cause();
        return map.factors().containsKey(other);
    }

    private Optional<MapEvent> removed(FactorRemoved e) {
        FactorId id = e.factor().id();
        Factor factor = map.factors().get(id);
        if (factor == null) {
            return Optional.empty();
        }
        Set<Claim> brought =
                e.links().stream().flatMap(link -> link.claims().stream()).collect(Collectors.toSet());
        boolean alone = map.linksOf(id).stream().allMatch(link -> nobodyElseSpokeOf(link, brought));
        hindrance = alone ? hindrance : Reason.BUILT_ON;
        return only(alone, FactorRules.removal(map, factor));
    }

    /** Claims that came back with the step itself are not what others built on it since. */
    private boolean nobodyElseSpokeOf(CausalLink link, Set<Claim> brought) {
        return link.claims().stream().allMatch(claim -> claim.isBy(by.id()) || brought.contains(claim));
    }

    private Optional<MapEvent> drawn(CausalLink link) {
        boolean fits = map.factors().containsKey(link.cause())
                && map.factors().containsKey(link.effect())
                && map.link(link.id()).isEmpty()
                && map.link(link.cause(), link.effect()).isEmpty();
        return only(fits, new MapEvent.LinkAdded(link));
    }

    /** Of a link that others have spoken of since, only what came with the step and one's own claim go. */
    private List<MapEvent> erased(CausalLink drawn) {
        Set<Claim> brought = Set.copyOf(drawn.claims());
        return map.link(drawn.id())
                .filter(link -> !nobodyElseSpokeOf(link, brought))
                .map(link -> link.claims().stream()
                        .filter(claim -> claim.isBy(by.id()) || brought.contains(claim))
                        .<MapEvent>map(claim -> new ClaimWithdrawn(link.id(), claim))
                        .toList())
                .orElseGet(() -> List.of(new LinkRemoved(drawn)));
    }

    private Optional<MapEvent> parted(Merge merge) {
        boolean untouched = merge.after().equals(map.factors().get(merge.after().id()))
                && Set.copyOf(map.linksOf(merge.after().id())).equals(Set.copyOf(merge.linksAfter()))
                && !map.factors().containsKey(merge.gone().id());
        return only(untouched, new FactorsParted(merge));
    }

    private Optional<MapEvent> mergedAgain(Merge merge) {
        Set<CausalLink> now = new HashSet<>(map.linksOf(merge.before().id()));
        now.addAll(map.linksOf(merge.gone().id()));
        boolean untouched =
                merge.before().equals(map.factors().get(merge.before().id()))
                        && merge.gone().equals(map.factors().get(merge.gone().id()))
                        && now.equals(Set.copyOf(merge.linksBefore()));
        return only(untouched, new FactorsMerged(merge));
    }

    private Optional<MapEvent> broughtBack(PartsBroughtIn e) {
        Decision again = BringInRules.bringIn(map, new MapCommand.BringIn(e.factors(), e.links(), e.focal()));
        return again.happened().filter(list -> !list.isEmpty()).map(List::getFirst);
    }

    private Optional<MapEvent> takenBack(PartsTakenBack e) {
        Set<ClaimId> brought = new HashSet<>();
        e.links().forEach(link -> link.claims().forEach(claim -> brought.add(claim.id())));
        List<PlacedFactor> standing = e.factors().stream()
                .map(placed -> map.factors().get(placed.factor().id()))
                .filter(Objects::nonNull)
                .map(factor -> new PlacedFactor(factor, map.positionOf(factor.id())))
                .toList();
        List<CausalLink> links = standing.stream()
                .flatMap(placed -> map.linksOf(placed.factor().id()).stream())
                .distinct()
                .toList();
        boolean builtOn = links.stream()
                .flatMap(link -> link.claims().stream())
                .anyMatch(claim -> !brought.contains(claim.id()) && !claim.isBy(by.id()));
        hindrance = builtOn ? Reason.BUILT_ON : hindrance;
        Optional<FactorId> focal = e.focal().filter(id -> map.focal().equals(Optional.of(id)));
        return only(!builtOn && !standing.isEmpty(), new PartsTakenBack(standing, links, focal));
    }
}
