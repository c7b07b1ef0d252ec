package org.mapwright.matching;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mapwright.exchange.FileVoice;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** The links of a file as they come to a map. Of two factors that are linked there the claims come beside those there. */
final class JoinedLinks {

    private final boolean ofThisMap;
    private final Findings findings;
    private final JoinedFactors factors;
    private final Supplier<String> newIds;
    private final Map<Pair, CausalLink> standing = new HashMap<>();
    private final Map<Pair, FreeVoices> voices = new HashMap<>();
    /** What the file brings so far: one link for each pair, though several of the file may have become it. */
    private final Map<Pair, CausalLink> coming = new LinkedHashMap<>();

    private record Pair(FactorId cause, FactorId effect) {}

    /** @param ofThisMap whether the file was written from this map */
    JoinedLinks(SystemMap map, boolean ofThisMap, Findings findings, JoinedFactors factors, Supplier<String> newIds) {
        this.ofThisMap = ofThisMap;
        this.findings = findings;
        this.factors = factors;
        this.newIds = newIds;
        map.links().values().forEach(link -> standing.put(new Pair(link.cause(), link.effect()), link));
    }

    void join(List<CausalLink> drawn, Map<FactorId, String> names) {
        for (CausalLink link : drawn) {
            Pair pair = new Pair(factors.idOf(link.cause()), factors.idOf(link.effect()));
            if (pair.cause().equals(pair.effect())) {
                findings.add(
                        FindingKind.BECOMES_SELF_LINK,
                        names.getOrDefault(link.cause(), "") + " -> " + names.getOrDefault(link.effect(), ""));
            } else {
                join(link, pair);
            }
        }
    }

    private void join(CausalLink drawn, Pair pair) {
        Optional<CausalLink> before = Optional.ofNullable(coming.get(pair));
        List<Claim> claims = Stream.concat(
                        before.stream().flatMap(link -> link.claims().stream()),
                        drawn.claims().stream().flatMap(claim -> spoken(claim, pair)))
                .toList();
        Optional<AgreedReading> agreed = before.flatMap(CausalLink::agreed).or(drawn::agreed);
        Optional<AgreedReading> stays =
                Optional.ofNullable(standing.get(pair)).map(CausalLink::agreed).orElse(agreed);
        if (drawn.agreed().isPresent() && !stays.equals(drawn.agreed())) {
            findings.count(FindingKind.AGREED_OF_MAP_STAYS, 1);
        }
        if (!claims.isEmpty()) {
            LinkId id = before.map(CausalLink::id).orElseGet(() -> new LinkId("l-" + newIds.get()));
            coming.put(pair, new CausalLink(id, pair.cause(), pair.effect(), claims, agreed));
        }
    }

    private Stream<Claim> spoken(Claim claim, Pair pair) {
        List<Claim> there = claims(standing, pair);
        boolean stands = ofThisMap && there.stream().anyMatch(said -> said.id().equals(claim.id()));
        Optional<Claim> spoken = stands
                ? Optional.empty()
                : voices(pair)
                        .speaker(claim.by())
                        .map(by -> new Claim(new ClaimId("c-" + newIds.get()), by, claim.stance()));
        if (spoken.isEmpty() && !isSaid(claim, Stream.concat(there.stream(), claims(coming, pair).stream()))) {
            findings.add(FindingKind.CLAIM_OF_MAP_STAYS, claim.by().pseudonym().value());
        }
        if (spoken.isPresent() && soundsLikeAnotherFile(claim, there)) {
            findings.count(FindingKind.SAID_BEFORE, 1);
        }
        return spoken.stream();
    }

    private static List<Claim> claims(Map<Pair, CausalLink> links, Pair pair) {
        return Optional.ofNullable(links.get(pair)).map(CausalLink::claims).orElseGet(List::of);
    }

    private FreeVoices voices(Pair pair) {
        return voices.computeIfAbsent(
                pair,
                p -> new FreeVoices(claims(standing, p).stream()
                        .map(claim -> claim.by().id())
                        .toList()));
    }

    /** Whether the one who says it has said just that. */
    private static boolean isSaid(Claim claim, Stream<Claim> said) {
        return said.filter(before -> before.by().id().equals(claim.by().id()))
                .anyMatch(before -> before.stance().equals(claim.stance()));
    }

    private static boolean soundsLikeAnotherFile(Claim claim, List<Claim> there) {
        return FileVoice.isOne(claim.by().id())
                && there.stream()
                        .filter(before -> FileVoice.isOne(before.by().id()))
                        .anyMatch(before -> before.stance().equals(claim.stance()));
    }

    List<CausalLink> links() {
        return List.copyOf(coming.values());
    }
}
