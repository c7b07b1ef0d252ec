package org.mapwright.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.Decision.Accepted;
import org.mapwright.map.MapCommand.JoinDrawing;
import org.mapwright.map.MapEvent.ClaimMade;
import org.mapwright.map.MapEvent.DrawingJoined;
import org.mapwright.map.MapEvent.FactorAdded;
import org.mapwright.map.MapEvent.FocalFactorChosen;
import org.mapwright.map.MapEvent.LinkAdded;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.OtherNamesSet;
import org.mapwright.map.MapEvent.Rated;
import org.mapwright.map.MapEvent.TagsSet;

/**
 * Joining a drawing from elsewhere with what stands on the map: all of it or nothing. A factor that is recognised keeps
 * what it has and gains wordings, tags, votes and, where it has none, a note. What people say of two factors that are
 * linked already is said beside what stands; who has spoken of that link or voted already is not spoken for again. The
 * events are those of single edits, so that an undo takes each back where nobody has built on it.
 */
final class JoinRules {

    private final SystemMap map;
    private final JoinDrawing command;
    private final List<MapEvent> events = new ArrayList<>();
    private final Map<FactorId, Factor> standing = new LinkedHashMap<>();
    private final Map<List<FactorId>, CausalLink> linked = new HashMap<>();
    private int links;
    private int claims;

    private JoinRules(SystemMap map, JoinDrawing command) {
        this.map = map;
        this.command = command;
        standing.putAll(map.factors());
        map.links().values().forEach(this::keep);
    }

    static Decision join(SystemMap map, JoinDrawing command) {
        JoinRules rules = new JoinRules(map, command);
        return rules.hindrance().map(Decision::refused).orElseGet(rules::happen);
    }

    private Optional<Reason> hindrance() {
        if (map.factors().size() + command.factors().size() > SystemMap.MOST_FACTORS) {
            return Optional.of(Reason.TOO_MANY_FACTORS);
        }
        if (command.recognised().stream()
                .anyMatch(known -> map.factor(known.as()).isEmpty())) {
            return Optional.of(Reason.FACTOR_GONE);
        }
        Set<FactorId> fresh = new LinkedHashSet<>();
        boolean free = command.factors().stream()
                .map(placed -> placed.factor().id())
                .allMatch(id -> map.factor(id).isEmpty() && fresh.add(id));
        Set<LinkId> ids = new LinkedHashSet<>();
        boolean linksFree =
                command.links().stream().allMatch(link -> map.link(link.id()).isEmpty() && ids.add(link.id()));
        if (!free || !linksFree) {
            return Optional.of(Reason.ID_TAKEN);
        }
        boolean closed =
                command.links().stream().allMatch(link -> stands(link.cause(), fresh) && stands(link.effect(), fresh));
        boolean focalStands = command.focal().map(id -> stands(id, fresh)).orElse(true);
        return closed && focalStands ? Optional.empty() : Optional.of(Reason.FACTOR_GONE);
    }

    private boolean stands(FactorId factor, Set<FactorId> fresh) {
        return fresh.contains(factor) || map.factor(factor).isPresent();
    }

    private Decision happen() {
        command.factors().forEach(this::add);
        command.recognised().forEach(this::enrich);
        command.links().forEach(this::link);
        if (map.links().size() + links > SystemMap.MOST_LINKS) {
            return Decision.refused(Reason.TOO_MANY_LINKS);
        }
        command.focal()
                .map(this::standingId)
                .filter(id -> map.focal().isEmpty())
                .ifPresent(id -> events.add(new FocalFactorChosen(Optional.empty(), Optional.of(id))));
        if (!events.isEmpty()) {
            events.addFirst(new DrawingJoined(
                    command.from(),
                    command.recognised().size(),
                    command.factors().size(),
                    links,
                    claims,
                    /* takenBack= */ false));
        }
        return new Accepted(events);
    }

    private void add(PlacedFactor placed) {
        standing.put(placed.factor().id(), placed.factor());
        events.add(new FactorAdded(placed.factor(), placed.at(), List.of(), false));
    }

    private void enrich(Recognised known) {
        FactorId id = standingId(known.as());
        Factor before = standing(id);
        Factor after = Recognising.enriched(before, known.seen());
        if (!after.alsoCalled().equals(before.alsoCalled())) {
            events.add(new OtherNamesSet(id, before.alsoCalled(), after.alsoCalled()));
        }
        if (!after.tags().equals(before.tags())) {
            events.add(new TagsSet(id, before.tags(), after.tags()));
        }
        if (!after.note().equals(before.note())) {
            events.add(new NoteEdited(id, before.note(), after.note()));
        }
        for (Aspect aspect : Aspect.values()) {
            votes(id, aspect, before.ratings().on(aspect), after.ratings().on(aspect));
        }
        standing.put(id, after);
    }

    private void votes(FactorId id, Aspect aspect, Tally before, Tally after) {
        after.votes().forEach((by, vote) -> {
            if (before.by(by).isEmpty()) {
                events.add(new Rated(id, aspect, by, Optional.empty(), Optional.of(vote)));
            }
        });
    }

    /** A link that would lead from a factor to itself, since two of the drawing are one here, is left out. */
    private void link(CausalLink drawn) {
        FactorId cause = standingId(drawn.cause());
        FactorId effect = standingId(drawn.effect());
        if (cause.equals(effect)) {
            return;
        }
        CausalLink link = drawn.between(cause, effect);
        CausalLink before = linked.get(List.of(cause, effect));
        if (before == null) {
            links++;
            events.add(new LinkAdded(link));
            keep(link);
        } else {
            drawn.claims().stream()
                    .filter(claim -> before.claimBy(claim.by().id()).isEmpty())
                    .forEach(claim -> speak(before, claim));
        }
    }

    /** A claim on a link that the drawing itself brings is part of that new link, not a further claim. */
    private void speak(CausalLink link, Claim claim) {
        if (map.link(link.id()).isPresent()) {
            claims++;
        }
        events.add(new ClaimMade(link.id(), claim));
        keep(standing(link).with(claim));
    }

    private void keep(CausalLink link) {
        linked.put(List.of(link.cause(), link.effect()), link);
    }

    private CausalLink standing(CausalLink link) {
        return linked.getOrDefault(List.of(link.cause(), link.effect()), link);
    }

    private FactorId standingId(FactorId id) {
        return map.factor(id).map(Factor::id).orElse(id);
    }

    private Factor standing(FactorId id) {
        return Optional.ofNullable(standing.get(id)).orElseThrow();
    }
}
