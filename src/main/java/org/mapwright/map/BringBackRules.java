package org.mapwright.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.Decision.Accepted;
import org.mapwright.map.MapEvent.FactorAdded;
import org.mapwright.map.MapEvent.FactorRenamed;
import org.mapwright.map.MapEvent.FactorsMoved;
import org.mapwright.map.MapEvent.FocalFactorChosen;
import org.mapwright.map.MapEvent.KindSet;
import org.mapwright.map.MapEvent.LinkAdded;
import org.mapwright.map.MapEvent.LinkRemoved;
import org.mapwright.map.MapEvent.MomentBroughtBack;
import org.mapwright.map.MapEvent.Move;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.OtherNamesSet;
import org.mapwright.map.MapEvent.ReadingAgreed;
import org.mapwright.map.MapEvent.TagsSet;
import org.mapwright.map.MapEvent.ThemeSet;

/**
 * Bringing an earlier moment of a map back, as one change: factors, links, where they stand, agreed readings and the
 * focal factor become what they were then. What belongs to single people stays theirs: of a link that stands then and
 * now the claims remain as they are, and so do the votes on a factor that does. The map keeps its title.
 */
final class BringBackRules {

    private final SystemMap now;
    private final SystemMap then;
    private final List<MapEvent> events = new ArrayList<>();
    /** The links of now that stay, by the two factors they join. */
    private final Map<Pair, CausalLink> staying = new LinkedHashMap<>();

    /** Links of now that stay without the claims that go home to another link. */
    private final Map<Pair, CausalLink> lightened = new LinkedHashMap<>();
    /** Where each claim stood then. */
    private final Map<ClaimId, Pair> homes = new HashMap<>();

    private record Pair(FactorId cause, FactorId effect) {
        static Pair of(CausalLink link) {
            return new Pair(link.cause(), link.effect());
        }
    }

    private BringBackRules(SystemMap now, SystemMap then) {
        this.now = now;
        this.then = then;
        stay();
    }

    static Decision bringBack(SystemMap now, SystemMap then) {
        BringBackRules rules = new BringBackRules(now, then);
        rules.takeAway();
        rules.putBack();
        rules.settle();
        if (!rules.events.isEmpty()) {
            rules.events.addFirst(new MomentBroughtBack(then.seq(), false));
        }
        return new Accepted(rules.events);
    }

    /** A link of the same two factors stays, unless another link of then had its id. */
    private void stay() {
        Map<Pair, CausalLink> wanted = new LinkedHashMap<>();
        then.links().values().forEach(link -> {
            wanted.put(Pair.of(link), link);
            link.claims().forEach(claim -> homes.put(claim.id(), Pair.of(link)));
        });
        for (CausalLink link : now.links().values()) {
            Optional<CausalLink> same = Optional.ofNullable(wanted.get(Pair.of(link)));
            boolean idIsFree =
                    then.link(link.id()).map(same.stream().toList()::contains).orElse(true);
            same.filter(s -> idIsFree).ifPresent(s -> keep(link, s));
        }
    }

    /** Claims that a merge brought here from another link go home with that. */
    private void keep(CausalLink link, CausalLink before) {
        List<Claim> own = link.claims().stream()
                .filter(claim -> homes.getOrDefault(claim.id(), Pair.of(link)).equals(Pair.of(link)))
                .toList();
        if (own.size() == link.claims().size()) {
            staying.put(Pair.of(link), link);
        } else if (!own.isEmpty()) {
            lightened.put(Pair.of(link), new CausalLink(link.id(), link.cause(), link.effect(), own, before.agreed()));
        }
    }

    private void takeAway() {
        Set<CausalLink> stay = new HashSet<>(staying.values());
        now.links().values().stream()
                .filter(link -> !stay.contains(link))
                .forEach(link -> events.add(new LinkRemoved(link)));
        now.factors().values().stream()
                .filter(factor -> !then.factors().containsKey(factor.id()))
                .forEach(factor -> events.add(new MapEvent.FactorRemoved(
                        factor, now.positionOf(factor.id()), List.of(), isFocalNow(factor.id()))));
    }

    private boolean isFocalNow(FactorId factor) {
        return now.focal().equals(Optional.of(factor));
    }

    private void putBack() {
        for (Factor before : then.factors().values()) {
            Optional.ofNullable(now.factors().get(before.id()))
                    .ifPresentOrElse(
                            standing -> change(standing, before),
                            () -> events.add(new FactorAdded(before, then.positionOf(before.id()), List.of(), false)));
        }
        then.links().values().stream()
                .filter(link -> !staying.containsKey(Pair.of(link)))
                .forEach(link -> events.add(new LinkAdded(lightened.getOrDefault(Pair.of(link), link))));
    }

    private void change(Factor standing, Factor before) {
        FactorId id = before.id();
        when(standing.label(), before.label(), (from, to) -> new FactorRenamed(id, from, to));
        when(standing.alsoCalled(), before.alsoCalled(), (from, to) -> new OtherNamesSet(id, from, to));
        when(standing.kind(), before.kind(), (from, to) -> new KindSet(id, from, to));
        when(standing.theme(), before.theme(), (from, to) -> new ThemeSet(id, from, to));
        when(standing.tags(), before.tags(), (from, to) -> new TagsSet(id, from, to));
        when(standing.note(), before.note(), (from, to) -> new NoteEdited(id, from, to));
    }

    private void settle() {
        Map<FactorId, Move> moves = new LinkedHashMap<>();
        then.factors().keySet().stream()
                .filter(now.factors()::containsKey)
                .filter(id -> !now.positionOf(id).equals(then.positionOf(id)))
                .forEach(id -> moves.put(id, new Move(now.positionOf(id), then.positionOf(id))));
        if (!moves.isEmpty()) {
            events.add(new FactorsMoved(moves));
        }
        for (CausalLink before : then.links().values()) {
            Optional.ofNullable(staying.get(Pair.of(before)))
                    .ifPresent(link ->
                            when(link.agreed(), before.agreed(), (from, to) -> new ReadingAgreed(link.id(), from, to)));
        }
        when(now.focal().filter(then.factors()::containsKey), then.focal(), FocalFactorChosen::new);
    }

    private interface Turn<T> {
        MapEvent event(T from, T to);
    }

    private <T> void when(T from, T to, Turn<T> turn) {
        if (!from.equals(to)) {
            events.add(turn.event(from, to));
        }
    }
}
