package org.mapwright.map.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * The graph that stands now: factors, links with their claims, and {@code INFLUENCES} from factor to factor, which says
 * the same as the link in the plain form that graph tools expect.
 */
final class MapGraph {

    private static final int BATCH = 5_000;
    private static final int RELATIONSHIPS_OF_A_LINK = 3;

    private MapGraph() {}

    static void write(TransactionContext tx, GraphRows rows) {
        clear(tx, rows.linksGone);
        clear(tx, rows.links);
        removeLinks(tx, rows.linksGone);
        removeFactors(tx, rows.factorsGone);
        putFactors(tx, rows.factors);
        putLinks(tx, rows.links);
        putClaims(tx, rows.claims);
    }

    /** Takes away what hangs on the links and is written anew. */
    private static void clear(TransactionContext tx, List<Map<String, Object>> links) {
        run(tx, links, """
                UNWIND $rows AS row
                MATCH (l:CausalLink {mapId: row.map, id: row.id})<-[:ABOUT]-(claim:Claim)
                OPTIONAL MATCH (claim)-[:SUPPORTED_BY]->(evidence:Evidence)
                DETACH DELETE claim, evidence
                """);
        run(tx, links, """
                UNWIND $rows AS row
                MATCH (l:CausalLink {mapId: row.map, id: row.id})
                MATCH (cause:Factor)<-[c:CAUSE]-(l)-[e:EFFECT]->(effect:Factor)
                OPTIONAL MATCH (cause)-[i:INFLUENCES {link: row.id}]->(effect)
                DELETE c, e, i
                """);
    }

    private static void removeLinks(TransactionContext tx, List<Map<String, Object>> links) {
        run(tx, links, """
                UNWIND $rows AS row
                MATCH (l:CausalLink {mapId: row.map, id: row.id})
                DETACH DELETE l
                """);
    }

    private static void removeFactors(TransactionContext tx, List<Map<String, Object>> factors) {
        run(tx, factors, """
                UNWIND $rows AS row
                MATCH (f:Factor {mapId: row.map, id: row.id})
                DETACH DELETE f
                """);
    }

    private static void putFactors(TransactionContext tx, List<Map<String, Object>> factors) {
        run(tx, factors, """
                UNWIND $rows AS row
                MATCH (m:Map {id: row.map})
                MERGE (f:Factor {mapId: row.map, id: row.id})
                SET f += row.now
                MERGE (m)-[:HAS_FACTOR]->(f)
                """);
    }

    private static void putLinks(TransactionContext tx, List<Map<String, Object>> links) {
        int written = run(tx, links, """
                UNWIND $rows AS row
                MATCH (cause:Factor {mapId: row.map, id: row.cause})
                MATCH (effect:Factor {mapId: row.map, id: row.effect})
                MERGE (l:CausalLink {mapId: row.map, id: row.id})
                SET l += row.now
                CREATE (l)-[:CAUSE]->(cause), (l)-[:EFFECT]->(effect)
                CREATE (cause)-[:INFLUENCES {link: row.id, polarity: row.now.polarity, weight: row.now.strength}]
                  ->(effect)
                """);
        if (written != links.size() * RELATIONSHIPS_OF_A_LINK) {
            throw new BrokenRecord("The graph lacks a factor that a link joins: " + links);
        }
    }

    private static void putClaims(TransactionContext tx, List<Map<String, Object>> claims) {
        run(tx, claims, """
                UNWIND $rows AS row
                MATCH (l:CausalLink {mapId: row.map, id: row.link})
                CREATE (claim:Claim)-[:ABOUT]->(l)
                SET claim = row.now
                FOREACH (found IN row.evidence |
                  CREATE (claim)-[:SUPPORTED_BY]->(evidence:Evidence)
                  SET evidence = found)
                """);
    }

    /** Runs the query over the rows, some at a time; returns how many relationships it created. */
    private static int run(TransactionContext tx, List<Map<String, Object>> rows, String query) {
        int created = 0;
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
            SummaryCounters counters =
                    tx.run(query, Map.of("rows", some)).consume().counters();
            created += counters.relationshipsCreated();
        }
        return created;
    }
}
