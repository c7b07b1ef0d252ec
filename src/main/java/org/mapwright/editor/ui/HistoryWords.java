package org.mapwright.editor.ui;

import java.util.Optional;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapEvent;
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
import org.mapwright.map.MapEvent.MomentBroughtBack;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.OtherNamesSet;
import org.mapwright.map.MapEvent.PartsBroughtIn;
import org.mapwright.map.MapEvent.PartsTakenBack;
import org.mapwright.map.MapEvent.Rated;
import org.mapwright.map.MapEvent.ReadingAgreed;
import org.mapwright.map.MapEvent.TagsSet;
import org.mapwright.map.MapEvent.ThemeSet;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Tells an event as far as it concerns one factor; where it stands on the page is no part of its story. */
final class HistoryWords {

    private static final Words WORDS = Words.of("editor");

    private HistoryWords() {}

    static Optional<String> about(FactorId factor, MapEvent event, SystemMap map) {
        return switch (event) {
            case FactorAdded e -> when(e.factor().id().equals(factor), WORDS.say("past.added"));
            case FactorRemoved e -> when(e.factor().id().equals(factor), WORDS.say("past.removed"));
            case FactorRenamed e ->
                when(
                        e.factor().equals(factor),
                        WORDS.say("past.renamed", e.from().value()));
            case KindSet e -> when(e.factor().equals(factor), WORDS.say("past.kind", WORDS.say("kind.", e.to())));
            case ThemeSet e -> when(e.factor().equals(factor), WORDS.say("past.theme"));
            case TagsSet e -> when(e.factor().equals(factor), WORDS.say("past.tags"));
            case NoteEdited e -> when(e.factor().equals(factor), WORDS.say("past.note"));
            case Rated e -> when(e.factor().equals(factor), WORDS.say("past.voted"));
            case FocalFactorChosen e -> when(e.to().equals(Optional.of(factor)), WORDS.say("past.focal"));
            case FactorsMerged e ->
                when(
                        e.merge().after().id().equals(factor),
                        WORDS.say("past.merged", e.merge().gone().label().value()));
            case FactorsParted e -> when(e.merge().before().id().equals(factor), WORDS.say("past.parted"));
            case LinkAdded e -> link(factor, e.link(), "past.linked", map);
            case LinkRemoved e -> link(factor, e.link(), "past.unlinked", map);
            case ClaimMade e -> claim(factor, e.link(), "past.claimed", map);
            case ClaimRevised e -> claim(factor, e.link(), "past.revised", map);
            case ClaimWithdrawn e -> claim(factor, e.link(), "past.withdrew", map);
            case ReadingAgreed e -> claim(factor, e.link(), "past.agreed", map);
            case PartsBroughtIn e ->
                when(
                        e.factors().stream()
                                .anyMatch(placed -> placed.factor().id().equals(factor)),
                        WORDS.say("past.brought-in"));
            case PartsTakenBack e -> Optional.empty();
            case FactorsMoved e -> Optional.empty();
            case MapRenamed e -> Optional.empty();
            case OtherNamesSet e -> when(e.factor().equals(factor), WORDS.say("past.other-names"));
            case MomentBroughtBack e -> Optional.empty();
            case DrawingJoined e -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean concerned, String words) {
        return concerned ? Optional.of(words) : Optional.empty();
    }

    private static Optional<String> claim(FactorId factor, LinkId id, String key, SystemMap map) {
        return map.link(id).flatMap(link -> link(factor, link, key, map));
    }

    private static Optional<String> link(FactorId factor, CausalLink link, String key, SystemMap map) {
        boolean concerned = link.cause().equals(factor) || link.effect().equals(factor);
        FactorId other = link.cause().equals(factor) ? link.effect() : link.cause();
        String label =
                map.factor(other).map(Factor::label).map(Object::toString).orElse(WORDS.say("past.gone-factor"));
        return when(concerned, WORDS.say(key, label));
    }
}
