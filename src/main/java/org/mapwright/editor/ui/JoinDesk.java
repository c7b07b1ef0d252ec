package org.mapwright.editor.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mapwright.exchange.Imported;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.ArchivedMaps;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.FactorId;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.LiveMaps.Outcome.Done;
import org.mapwright.map.LiveMaps.Outcome.NotDone;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.Reason;
import org.mapwright.map.SystemMap;
import org.mapwright.matching.Joining;
import org.mapwright.matching.Match;
import org.mapwright.matching.Matches;
import org.mapwright.study.Member;
import org.mapwright.study.Study;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.SignedIn;
import org.mapwright.value.Words;
import org.springframework.stereotype.Component;

/** Joins a file with a map that is here, as its preview showed it: in one step, or not at all. */
@Component
class JoinDesk {

    private static final Words WORDS = Words.of("editor");

    private final MapCatalogue catalogue;
    private final LiveMaps maps;
    private final ArchivedMaps archive;
    private final SignedIn signedIn;

    /** What became of it. */
    sealed interface Joined {

        /** It is in the map. */
        record In(MapId map) implements Joined {}

        /** The map has changed since the preview in a way that matters; nothing was brought in. */
        record Outdated(SystemMap now) implements Joined {}

        /** It cannot be done, for the reason of the sentence. */
        record Not(String sentence) implements Joined {}
    }

    JoinDesk(MapCatalogue catalogue, LiveMaps maps, ArchivedMaps archive, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.maps = maps;
        this.archive = archive;
        this.signedIn = signedIn;
    }

    /** The maps of the study that something can be brought into, the last changed first. */
    List<MapSummary> maps(Study study) {
        return catalogue.ofStudy(study.id());
    }

    /**
     * The map of that id, for who may bring something into it.
     *
     * @throws NotToBeSeen when it is none of hers, is archived, or she does not speak for its group
     */
    MapSummary map(String id) {
        MapSummary map = MapId.read(id).flatMap(catalogue::summary).orElseThrow(NotToBeSeen::new);
        boolean mayJoin = signedIn.memberOf(map.study()).role().maySpeakForTheGroup() && !archive.holds(map.id());
        if (!mayJoin) {
            throw new NotToBeSeen();
        }
        return map;
    }

    SystemMap now(MapSummary map) {
        return maps.current(map.id()).orElseThrow(NotToBeSeen::new);
    }

    /** What would come of it. */
    Joining preview(MapSummary into, Imported file, SystemMap map, Matches matches) {
        return joining(file, map, matches, signedIn.memberOf(into.study()));
    }

    /**
     * Brings the file in.
     *
     * @param matches what the preview showed each factor to be
     * @param choices which of these a person chose
     * @param shown what the preview said would come of it
     */
    Joined join(MapSummary into, Imported file, Matches matches, Map<FactorId, Match> choices, Joining shown) {
        Member me = signedIn.memberOf(into.study());
        try {
            SystemMap now = now(into);
            boolean sameFactors = Matches.between(file, now).with(choices, now).equals(matches);
            Joining joining = joining(file, now, matches, me);
            boolean stillSo = sameFactors && joining.comesToTheSameAs(shown);
            return stillSo ? submit(into, joining, me) : new Joined.Outdated(now);
        } catch (StoreUnavailable e) {
            return new Joined.Not(WORDS.say("refused.store"));
        }
    }

    private Joined submit(MapSummary into, Joining joining, Member me) {
        return switch (maps.submit(into.id(), joining.command(), me)) {
            case Done done -> new Joined.In(into.id());
            case NotDone refused when refused.reason() == Reason.FACTOR_GONE -> new Joined.Outdated(now(into));
            case NotDone refused -> new Joined.Not(sentence(refused.reason()));
        };
    }

    /** Why it cannot be done at all. */
    static String sentence(Reason reason) {
        return switch (reason) {
            case TOO_MANY_FACTORS -> WORDS.say("join.too-many-factors", SystemMap.MOST_FACTORS);
            case TOO_MANY_LINKS -> WORDS.say("join.too-many-links", SystemMap.MOST_LINKS);
            case ARCHIVED,
                    BUILT_ON,
                    CHANGED_SINCE,
                    CLAIM_GONE,
                    FACTOR_GONE,
                    ID_TAKEN,
                    LINK_GONE,
                    NOTHING_TO_UNDO,
                    NOT_ALLOWED,
                    NOT_YOURS,
                    SAME_FACTOR -> WORDS.say("refused.", reason);
        };
    }

    private static Joining joining(Imported file, SystemMap map, Matches matches, Member me) {
        Contributor by = new Contributor(new ContributorId(me.id().value()), me.pseudonym(), me.group());
        return Joining.of(file, map, matches, () -> UUID.randomUUID().toString(), by);
    }
}
