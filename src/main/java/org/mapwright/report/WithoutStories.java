package org.mapwright.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.analysis.depth.Depth;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.exchange.FileVoice;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.MapFiles;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Prose;
import org.mapwright.map.Ratings;
import org.mapwright.map.Reading;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;

/**
 * A map with what an analysis sees of it, and nothing else: factors, and links as the group reads them. Who said what
 * and why, votes, notes and tags stay where they are, so that the packet can be published; of the tags only those that
 * say how deep an action reaches, whose words are fixed, go along.
 */
final class WithoutStories {

    private WithoutStories() {}

    /** It as the text of Mapwright's own file. */
    static String file(SystemMap map) {
        var written = MapFiles.write(of(map), Format.JSON, "map");
        return new String(written.files().getFirst().bytes(), StandardCharsets.UTF_8);
    }

    static SystemMap of(SystemMap map) {
        Map<FactorId, Factor> factors = new LinkedHashMap<>();
        map.factors().forEach((id, factor) -> factors.put(id, bare(factor)));
        Map<LinkId, CausalLink> links = new LinkedHashMap<>();
        map.links().forEach((id, link) -> links.put(id, asRead(link)));
        return new SystemMap(
                map.id(), map.title(), map.place(), map.seq(), map.focal(), factors, links, map.positions(), Map.of());
    }

    private static Factor bare(Factor factor) {
        return new Factor(
                factor.id(),
                factor.label(),
                Set.of(),
                factor.kind(),
                factor.theme(),
                Ratings.NONE,
                depth(factor.tags()),
                Prose.NONE);
    }

    private static Set<Tag> depth(Set<Tag> tags) {
        return tags.stream()
                .flatMap(tag -> Stream.of(DepthScheme.values()).flatMap(scheme -> scheme.read(tag).stream()))
                .map(Depth::tag)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One claim that says what all of them come to. */
    private static CausalLink asRead(CausalLink link) {
        Reading reading = link.reading();
        Stance stance = new Stance(
                reading.polarity(),
                reading.strength(),
                reading.certainty(),
                reading.delay(),
                Prose.NONE,
                Optional.empty());
        Claim claim = new Claim(new ClaimId("c-" + link.id().value()), FileVoice.number(1), stance);
        return new CausalLink(link.id(), link.cause(), link.effect(), List.of(claim), Optional.empty());
    }
}
