package org.mapwright.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mapwright.exchange.FileVoice;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** The links of a file as they come to a map. Of two factors that are linked there the claims come beside those there. */
final class JoinedLinks {

    private final Findings findings;
    private final JoinedFactors factors;
    private final Supplier<String> newIds;
    private final Map<Pair, CausalLink> standing = new HashMap<>();
    private final Map<Pair, FreeVoices> voices = new HashMap<>();
    private final List<CausalLink> links = new ArrayList<>();

    private record Pair(FactorId cause, FactorId effect) {}

    JoinedLinks(SystemMap map, Findings findings, JoinedFactors factors, Supplier<String> newIds) {
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
        Optional<CausalLink> there = Optional.ofNullable(standing.get(pair));
        List<Claim> said =
                there.stream().flatMap(link -> link.claims().stream()).toList();
        FreeVoices free = voices.computeIfAbsent(
                pair,
                p -> new FreeVoices(said.stream().map(claim -> claim.by().id()).toList()));
        List<Claim> claims = drawn.claims().stream()
                .flatMap(claim -> spoken(claim, free, said))
                .toList();
        if (drawn.agreed().isPresent()
                && there.filter(link -> !link.agreed().equals(drawn.agreed())).isPresent()) {
            findings.count(FindingKind.AGREED_OF_MAP_STAYS, 1);
        }
        if (!claims.isEmpty()) {
            LinkId id = new LinkId("l-" + newIds.get());
            links.add(new CausalLink(id, pair.cause(), pair.effect(), claims, drawn.agreed()));
        }
    }

    private Stream<Claim> spoken(Claim claim, FreeVoices free, List<Claim> said) {
        Optional<Claim> spoken =
                free.speaker(claim.by()).map(by -> new Claim(new ClaimId("c-" + newIds.get()), by, claim.stance()));
        List<Claim> alike = said.stream()
                .filter(before -> before.stance().equals(claim.stance()))
                .toList();
        boolean voiceOfAFile = FileVoice.isOne(claim.by().id());
        if (voiceOfAFile
                && alike.stream().anyMatch(before -> FileVoice.isOne(before.by().id()))) {
            findings.count(FindingKind.SAID_BEFORE, 1);
        }
        boolean asSheSaid = alike.stream()
                .anyMatch(before -> before.by().id().equals(claim.by().id()));
        if (spoken.isEmpty() && !asSheSaid) {
            findings.add(FindingKind.CLAIM_OF_MAP_STAYS, claim.by().pseudonym().value());
        }
        return spoken.stream();
    }

    List<CausalLink> links() {
        return links;
    }
}
