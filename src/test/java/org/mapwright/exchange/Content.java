package org.mapwright.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.Aspect;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Evidence;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tally;

/**
 * What a map says, without the ids of its links and claims and its history, so that a map can be compared with what a
 * file gives back.
 */
record Content(
        String title, Optional<String> focal, Map<String, List<Object>> factors, Map<String, List<Object>> links) {

    /**
     * @param names what each factor is called in the file
     * @param votes what is to be the same about votes
     * @param agreed what is to be the same about agreed readings
     */
    static Content of(
            SystemMap map,
            Function<FactorId, String> names,
            Function<Tally, Object> votes,
            Function<AgreedReading, Object> agreed) {
        Map<String, List<Object>> factors = new TreeMap<>();
        map.factors().values().forEach(f -> factors.put(names.apply(f.id()), saying(map, f, votes)));
        Map<String, List<Object>> links = new TreeMap<>();
        map.links().values().forEach(link -> {
            String ends = names.apply(link.cause()) + " -> " + names.apply(link.effect());
            links.put(ends, saying(link, agreed));
        });
        return new Content(map.title().value(), map.focal().map(names), factors, links);
    }

    private static List<Object> saying(SystemMap map, Factor f, Function<Tally, Object> votes) {
        List<Object> tallies = Arrays.stream(Aspect.values())
                .map(aspect -> votes.apply(f.ratings().on(aspect)))
                .toList();
        return List.of(
                f.label(), f.alsoCalled(), f.kind(), f.theme(), f.tags(), f.note(), map.positionOf(f.id()), tallies);
    }

    private static List<Object> saying(CausalLink link, Function<AgreedReading, Object> agreed) {
        List<Object> all = new ArrayList<>();
        link.claims().stream().map(Content::saying).forEach(all::add);
        all.add(link.agreed().map(agreed));
        return all;
    }

    private static Object saying(Claim claim) {
        Stance s = claim.stance();
        Optional<Evidence> evidence =
                s.evidence().filter(e -> !e.quote().isEmpty() || !e.source().isEmpty());
        return List.of(
                claim.by(), new Stance(s.polarity(), s.strength(), s.certainty(), s.delay(), s.rationale(), evidence));
    }
}
