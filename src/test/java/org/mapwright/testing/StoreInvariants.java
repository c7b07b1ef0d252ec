package org.mapwright.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.neo4j.driver.Driver;

/**
 * What holds of every map in the store at every moment between two transactions. Neo4j Community can hold uniqueness
 * only; the rest is asked for here.
 */
public final class StoreInvariants {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("a map has its properties, one study and one place", """
                MATCH (m:Map)
                WHERE any(p IN [m.id, m.title, m.seq, m.epoch, m.checkpoint, m.wordsKey, m.changedAt] WHERE p IS NULL)
                  OR COUNT { (:Study)-[:HAS_MAP]->(m) } <> 1 OR COUNT { (m)-[:OF_PLACE]->(:Place) } <> 1
                RETURN m.id AS broken
                """);
        QUERIES.put("a factor has its properties and one map, the one it names", """
                MATCH (f:Factor)
                WHERE any(p IN [f.id, f.mapId, f.label, f.kind, f.x, f.y, f.note, f.tags] WHERE p IS NULL)
                  OR COUNT { (f)<-[:HAS_FACTOR]-(:Map) } <> 1 OR COUNT { (f)<-[:HAS_FACTOR]-(:Map {id: f.mapId}) } <> 1
                RETURN f.mapId + '/' + f.id AS broken
                """);
        QUERIES.put("a link has its properties, one cause, one other effect, both of its map, and a claim", """
                MATCH (l:CausalLink)
                WHERE any(p IN [l.id, l.mapId, l.polarity, l.strength, l.certainty, l.delay, l.contested]
                    WHERE p IS NULL)
                  OR COUNT { (l)-[:CAUSE]->() } <> 1 OR COUNT { (l)-[:EFFECT]->() } <> 1
                  OR NOT EXISTS { MATCH (c:Factor)<-[:CAUSE]-(l)-[:EFFECT]->(e:Factor)
                    WHERE c.mapId = l.mapId AND e.mapId = l.mapId AND c <> e }
                  OR NOT EXISTS { (l)<-[:ABOUT]-(:Claim) }
                RETURN l.mapId + '/' + l.id AS broken
                """);
        QUERIES.put("a claim has its properties and one link, the one it names", """
                MATCH (c:Claim)
                WHERE any(p IN [c.id, c.mapId, c.by, c.pseudonym, c.group, c.polarity, c.strength, c.certainty, c.delay,
                    c.rationale] WHERE p IS NULL)
                  OR COUNT { (c)-[:ABOUT]->() } <> 1
                  OR NOT EXISTS { (c)-[:ABOUT]->(:CausalLink {mapId: c.mapId, id: c.link}) }
                RETURN c.mapId + '/' + c.id AS broken
                """);
        QUERIES.put("evidence supports one claim", """
                MATCH (e:Evidence)
                WHERE e.quote IS NULL OR e.source IS NULL OR COUNT { (e)<-[:SUPPORTED_BY]-(:Claim) } <> 1
                RETURN elementId(e) AS broken
                """);
        QUERIES.put("two factors have at most one link in one direction", """
                MATCH (c:Factor)<-[:CAUSE]-(l:CausalLink)-[:EFFECT]->(e:Factor)
                WITH c, e, count(l) AS links
                WHERE links > 1
                RETURN c.mapId + '/' + c.id + '>' + e.id AS broken
                """);
        QUERIES.put("INFLUENCES says what the links say: no link without", """
                MATCH (c:Factor)<-[:CAUSE]-(l:CausalLink)-[:EFFECT]->(e:Factor)
                WHERE COUNT { (c)-[i:INFLUENCES]->(e)
                    WHERE i.link = l.id AND i.polarity = l.polarity AND i.weight = l.strength } <> 1
                RETURN l.mapId + '/' + l.id AS broken
                """);
        QUERIES.put("INFLUENCES says what the links say: none without a link", """
                MATCH (c:Factor)-[i:INFLUENCES]->(e:Factor)
                WHERE NOT EXISTS { (c)<-[:CAUSE]-(:CausalLink {mapId: c.mapId, id: i.link})-[:EFFECT]->(e) }
                RETURN c.mapId + '/' + i.link AS broken
                """);
        QUERIES.put("a change has its properties and one map, the one it names", """
                MATCH (c:Change)
                WHERE any(p IN [c.opId, c.mapId, c.seq, c.actor, c.at, c.type, c.body] WHERE p IS NULL)
                  OR COUNT { (c)-[:OF]->(:Map) } <> 1 OR COUNT { (c)-[:OF]->(:Map {id: c.mapId}) } <> 1
                RETURN c.mapId + '/' + c.opId AS broken
                """);
        QUERIES.put("the changes of a map are numbered from 1 to its seq", """
                MATCH (m:Map)
                OPTIONAL MATCH (c:Change)-[:OF]->(m)
                WITH m, count(c) AS changes, coalesce(min(c.seq), 1) AS first, coalesce(max(c.seq), 0) AS last
                WHERE changes <> m.seq OR first <> 1 OR last <> m.seq
                RETURN m.id AS broken
                """);
        QUERIES.put("a map has its first checkpoint and the one it names, and none of later", """
                MATCH (m:Map)
                WHERE NOT EXISTS { MATCH (c:Checkpoint) WHERE c.mapId = m.id AND c.seq = 0 }
                  OR NOT EXISTS { MATCH (c:Checkpoint) WHERE c.mapId = m.id AND c.seq = m.checkpoint }
                  OR EXISTS { MATCH (c:Checkpoint) WHERE c.mapId = m.id AND c.seq > m.seq }
                RETURN m.id AS broken
                """);
        QUERIES.put("words have a map and an author, or name a member", """
                MATCH (w:Words)
                WHERE w.id IS NULL
                  OR (NOT EXISTS { (w)<-[:CALLED]-(:Member) }
                    AND (w.by IS NULL OR NOT EXISTS { MATCH (m:Map) WHERE m.id = w.mapId }))
                RETURN w.id AS broken
                """);
    }

    private StoreInvariants() {}

    /** The rules that are broken, each with some of what breaks it; empty when all is well. */
    public static Map<String, List<String>> broken(Driver driver) {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        for (Entry<String, String> query : QUERIES.entrySet()) {
            List<String> found = driver.executableQuery(query.getValue() + " LIMIT 5").execute().records().stream()
                    .map(row -> row.get("broken").asString("?"))
                    .toList();
            if (!found.isEmpty()) {
                broken.put(query.getKey(), found);
            }
        }
        return broken;
    }
}
