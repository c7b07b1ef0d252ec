package org.mapwright.analysis.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.LinkPhrases;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Which loops are looked at: those through one factor or two, those along a link, or all. */
record LoopScope(Optional<FactorId> one, Optional<FactorId> other, Optional<LinkId> link) {

    static final LoopScope ALL = new LoopScope(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Words WORDS = Words.of("workspace");

    static LoopScope along(LinkId link) {
        return new LoopScope(Optional.empty(), Optional.empty(), Optional.of(link));
    }

    /** Two factors are two: what becomes the one is the other no longer. */
    LoopScope withOne(Optional<FactorId> factor) {
        return new LoopScope(factor, other.filter(known -> !factor.equals(Optional.of(known))), Optional.empty());
    }

    LoopScope withOther(Optional<FactorId> factor) {
        return new LoopScope(one.filter(known -> !factor.equals(Optional.of(known))), factor, Optional.empty());
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** What of it still stands on the map. */
    LoopScope on(SystemMap map) {
        return new LoopScope(
                one.filter(map.factors()::containsKey),
                other.filter(map.factors()::containsKey),
                link.filter(map.links()::containsKey));
    }

    LoopSearch of(LoopSearch found) {
        LoopSearch left = found;
        for (FactorId factor : factors()) {
            left = left.through(factor);
        }
        return link.isPresent() ? left.through(link.get()) : left;
    }

    List<FactorId> factors() {
        return Stream.of(one, other).flatMap(Optional::stream).toList();
    }

    /** "stress and sleep", "the link from stress to sleep"; nothing when all are looked at. */
    String named(SystemMap map) {
        return link.map(along ->
                        WORDS.say("loops.link", LinkPhrases.causeOf(along, map), LinkPhrases.effectOf(along, map)))
                .orElseGet(() -> Phrases.list(Phrases.within(map, factors())));
    }
}
