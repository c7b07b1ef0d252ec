package org.mapwright.map.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapwright.map.Aspect;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.Reading;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;
import org.mapwright.map.Vote;
import org.neo4j.driver.Driver;

/** A map told as lines, once as memory holds it and once as the graph does, so that the two can be laid side by side. */
final class GraphPicture {

    private static final List<String> QUERIES = List.of("""
            MATCH (m:Map {id: $map})-[:OF_PLACE]->(p:Place)
            RETURN 'map', m.title, m.seq, m.focal, p.id
            """, """
            MATCH (:Map {id: $map})-[:HAS_FACTOR]->(f:Factor {mapId: $map})
            RETURN 'factor', f.id, f.label, f.alsoCalled, f.kind, f.theme, f.tags, f.note, f.x, f.y,
              f.importance, f.controllability, f.vulnerability
            """, """
            MATCH (cause:Factor)<-[:CAUSE]-(l:CausalLink {mapId: $map})-[:EFFECT]->(effect:Factor)
            RETURN 'link', l.id, cause.id, effect.id, l.polarity, l.strength, l.certainty, l.delay, l.contested,
              l.agreed, l.agreedNote, l.agreedBy
            """, """
            MATCH (cause:Factor {mapId: $map})-[i:INFLUENCES]->(effect:Factor)
            RETURN 'influences', cause.id, effect.id, i.link, i.polarity, i.weight
            """, """
            MATCH (c:Claim)-[:ABOUT]->(l:CausalLink {mapId: $map})
            OPTIONAL MATCH (c)-[:SUPPORTED_BY]->(e:Evidence)
            RETURN 'claim', l.id, c.id, c.by, c.pseudonym, c.group, c.polarity, c.strength, c.certainty, c.delay,
              c.rationale, e.quote, e.source
            """);

    private GraphPicture() {}

    static Set<String> ofStore(Driver driver, SystemMap map) {
        Set<String> lines = new TreeSet<>();
        for (String query : QUERIES) {
            driver.executableQuery(query).withParameters(Map.of("map", map.id().value())).execute().records().stream()
                    .map(row -> row.asMap().values().toString())
                    .forEach(lines::add);
        }
        return lines;
    }

    static Set<String> of(SystemMap map) {
        Set<String> lines = new TreeSet<>();
        lines.add(line(
                "map", map.title(), map.seq(), map.focal().map(FactorId::value).orElse(null), map.place()));
        map.factors().values().forEach(factor -> lines.add(factor(map, factor)));
        map.links().values().forEach(link -> {
            lines.add(link(link));
            lines.add(influence(link));
            link.claims().forEach(claim -> lines.add(claim(link, claim)));
        });
        return lines;
    }

    private static String factor(SystemMap map, Factor factor) {
        return line(
                "factor",
                factor.id(),
                factor.label(),
                factor.alsoCalled().stream().map(Label::value).toList(),
                factor.kind(),
                factor.theme().map(Theme::value).orElse(null),
                factor.tags().stream().map(Tag::value).toList(),
                factor.note(),
                map.positionOf(factor.id()).x(),
                map.positionOf(factor.id()).y(),
                votes(factor, Aspect.IMPORTANCE),
                votes(factor, Aspect.CONTROLLABILITY),
                votes(factor, Aspect.VULNERABILITY));
    }

    private static List<Long> votes(Factor factor, Aspect aspect) {
        Collection<Vote> votes = factor.ratings().on(aspect).votes().values();
        return Stream.of(Vote.LOW, Vote.MIDDLE, Vote.HIGH)
                .map(step -> votes.stream().filter(vote -> vote == step).count())
                .toList();
    }

    private static String link(CausalLink link) {
        Reading reading = link.reading();
        return line(
                "link",
                link.id(),
                link.cause(),
                link.effect(),
                reading.polarity(),
                reading.strength().weight(),
                reading.certainty(),
                reading.delay(),
                reading.contested(),
                link.agreed().map(agreed -> agreed.polarity().name()).orElse(null),
                link.agreed().map(agreed -> agreed.note().text()).orElse(null),
                link.agreed().map(agreed -> agreed.by().id().value()).orElse(null));
    }

    private static String influence(CausalLink link) {
        Reading reading = link.reading();
        return line(
                "influences",
                link.cause(),
                link.effect(),
                link.id(),
                reading.polarity(),
                reading.strength().weight());
    }

    private static String claim(CausalLink link, Claim claim) {
        Stance stance = claim.stance();
        return line(
                "claim",
                link.id(),
                claim.id(),
                claim.by().id(),
                claim.by().pseudonym(),
                claim.by().group(),
                stance.polarity(),
                stance.strength().weight(),
                stance.certainty(),
                stance.delay(),
                stance.rationale(),
                stance.evidence().map(evidence -> evidence.quote().text()).orElse(null),
                stance.evidence().map(evidence -> evidence.source().text()).orElse(null));
    }

    private static String line(@Nullable Object... parts) {
        return Stream.of(parts).map(String::valueOf).toList().toString();
    }
}
