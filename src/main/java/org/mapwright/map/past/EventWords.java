package org.mapwright.map.past;

import java.util.Collection;
import java.util.Optional;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
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
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.map.past.ChangeLine.Act;
import org.mapwright.value.Words;

/** Tells one event of the map as it stood before it: "Heron renamed “Homeless unit” to Time in temporary accommodation". */
final class EventWords {

    private static final Words WORDS = Words.of("past");

    private final String who;
    private final SystemMap map;
    private final Naming naming;

    /** An act and its sentence. */
    record Told(Act act, Said said) {}

    EventWords(String who, SystemMap before) {
        this.who = Said.plain(who);
        this.map = before;
        this.naming = new Naming(before);
    }

    Told tell(MapEvent event) {
        return switch (event) {
            case FactorAdded e -> told(Act.ADDED, "did.added", Naming.name(e.factor()), count(e.links()));
            case FactorRemoved e -> told(Act.REMOVED, "did.removed", Naming.name(e.factor()), count(e.links()));
            case FactorRenamed e -> told(Act.RENAMED, "did.renamed", plain(e.from()), name(e.to()));
            case FactorsMerged e ->
                told(
                        Act.MERGED,
                        "did.merged",
                        Naming.name(e.merge().gone()),
                        Naming.name(e.merge().after()));
            case FactorsParted e ->
                told(
                        Act.MERGED,
                        "did.parted",
                        Naming.name(e.merge().gone()),
                        Naming.name(e.merge().before()));
            case FactorsMoved e ->
                e.moves().size() == 1
                        ? moved(e.moves().keySet().iterator().next())
                        : moved(e.moves().size());
            case KindSet e -> described("did.kind", naming.factor(e.factor()), WORDS.say("kind.", e.to()));
            case ThemeSet e ->
                e.to().map(theme -> described("did.theme", naming.factor(e.factor()), Said.name(theme.value())))
                        .orElseGet(() -> described("did.no-theme", naming.factor(e.factor())));
            case TagsSet e -> described("did.tags", naming.factor(e.factor()));
            case NoteEdited e -> described("did.note", naming.factor(e.factor()));
            case OtherNamesSet e -> described("did.names", naming.factor(e.factor()));
            case Rated e -> told(Act.VOTED, "did.voted", naming.factor(e.factor()));
            case FocalFactorChosen e ->
                e.to().map(focal -> described("did.focal", naming.factor(focal)))
                        .orElseGet(() -> described("did.no-focal"));
            case MapRenamed e -> told(Act.RENAMED, "did.title", Said.name(e.to().value()));
            case LinkAdded e -> told(Act.LINKED, "did.said", naming.statement(e.link()));
            case LinkRemoved e -> told(Act.UNLINKED, "did.unlinked", naming.statement(e.link()));
            case ClaimMade e -> claim("did.added-claim", e.link(), e.claim());
            case ClaimRevised e -> claim("did.revised", e.link(), e.to());
            case ClaimWithdrawn e -> claim("did.withdrew", e.link(), e.claim());
            case ReadingAgreed e -> agreed(e);
            case DrawingJoined e ->
                told(
                        Act.BROUGHT_IN,
                        e.takenBack() ? "did.unjoined" : "did.joined",
                        Said.name(e.from().value()),
                        e.factors(),
                        e.links(),
                        e.claims(),
                        e.recognised());
            case PartsBroughtIn e -> told(Act.BROUGHT_IN, "did.brought-in", count(e.factors()), count(e.links()));
            case PartsTakenBack e -> told(Act.BROUGHT_IN, "did.took-back", count(e.factors()), count(e.links()));
            case MomentBroughtBack e ->
                told(
                        Act.BROUGHT_BACK,
                        e.takenBack() ? "did.left-version" : "did.brought-back",
                        String.valueOf(e.seq()));
        };
    }

    Told moved(FactorId factor) {
        return told(Act.MOVED, "did.moved", naming.factor(factor));
    }

    /** Several moves in one sentence. */
    Told moved(int factors) {
        return told(Act.MOVED, "did.moved-many", factors);
    }

    private Told agreed(ReadingAgreed event) {
        Optional<CausalLink> link = map.link(event.link());
        return link.flatMap(l -> event.to()
                        .map(to ->
                                told(Act.AGREED, "did.agreed", naming.statement(l, to.polarity(), Optional.empty()))))
                .or(() -> link.map(l -> told(Act.AGREED, "did.not-agreed", naming.statement(l))))
                .orElseGet(() -> told(Act.AGREED, "did.not-agreed", WORDS.say("gone-link")));
    }

    private Told claim(String key, LinkId link, Claim claim) {
        Optional<Strength> strength = Optional.of(claim.stance().strength());
        return told(
                Act.CLAIMED,
                key,
                map.link(link)
                        .map(l -> naming.statement(l, claim.polarity(), strength))
                        .orElseGet(() -> WORDS.say("gone-link")));
    }

    private Told described(String key, Object... parts) {
        return told(Act.DESCRIBED, key, parts);
    }

    private Told told(Act act, String key, Object... parts) {
        Object[] all = new Object[parts.length + 1];
        all[0] = who;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return new Told(act, Said.of(key, all));
    }

    private static int count(Collection<?> parts) {
        return parts.size();
    }

    private static String plain(Label label) {
        return Said.plain(label.value());
    }

    private static String name(Label label) {
        return Said.name(label.value());
    }
}
