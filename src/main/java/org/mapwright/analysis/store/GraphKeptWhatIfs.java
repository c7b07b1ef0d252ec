package org.mapwright.analysis.store;

import java.util.List;
import java.util.Map;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIfId;
import org.mapwright.analysis.scenario.KeptWhatIfs;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.map.MapId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;

/**
 * Kept what-ifs in Neo4j: {@code (:Map)-[:TRIED]->(:KeptWhatIf)<-[:KEEPS]-(:Member)}. They are few a map and found by
 * the way from it, so they need no index.
 */
@Repository
final class GraphKeptWhatIfs implements KeptWhatIfs {

    private final Driver driver;

    GraphKeptWhatIfs(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<KeptWhatIf> of(MapId map) {
        return driver.executableQuery("""
                        MATCH (:Map {id: $map})-[:TRIED]->(w:KeptWhatIf)<-[:KEEPS]-(m:Member)-[:CALLED]->(called:Words)
                        RETURN w {.*} AS kept, m.id AS by, called.text AS pseudonym
                        ORDER BY toLower(w.name), w.id
                        """).withParameters(Map.of("map", map.value())).execute().records().stream()
                .map(KeptRow::read)
                .toList();
    }

    @Override
    public Outcome keep(MapId map, KeptWhatIf whatIf) {
        return alone(map, whatIf.id(), whatIf.name(), (tx, others) -> {
            if (others >= MOST) {
                return Outcome.FULL;
            }
            return done(tx, """
                    MATCH (map:Map {id: $map}), (m:Member {id: $by})
                    MERGE (map)-[:TRIED]->(w:KeptWhatIf {id: $id})
                    SET w += $kept
                    MERGE (m)-[:KEEPS]->(w)
                    RETURN w.id
                    """, KeptRow.parameters(map, whatIf));
        });
    }

    @Override
    public Outcome rename(MapId map, KeptWhatIfId id, WhatIfName name) {
        return alone(
                map,
                id,
                name,
                (tx, others) -> done(tx, """
                MATCH (:Map {id: $map})-[:TRIED]->(w:KeptWhatIf {id: $id})
                SET w.name = $name
                RETURN w.id
                """, Map.of("map", map.value(), "id", id.value(), "name", name.value())));
    }

    @Override
    public void remove(MapId map, KeptWhatIfId id) {
        driver.executableQuery("""
                        MATCH (:Map {id: $map})-[:TRIED]->(w:KeptWhatIf {id: $id})
                        DETACH DELETE w
                        """)
                .withParameters(Map.of("map", map.value(), "id", id.value()))
                .execute();
    }

    /** What is done once the name is known to be free. */
    private interface Work {
        Outcome does(TransactionContext tx, int others);
    }

    /** Setting the map's id to itself takes its lock, so that two people cannot take one name or the last room. */
    private Outcome alone(MapId map, KeptWhatIfId id, WhatIfName name, Work work) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                tx.run("MATCH (map:Map {id: $map}) SET map.id = map.id", Map.of("map", map.value()))
                        .consume();
                List<String> others = tx.run("""
                        MATCH (:Map {id: $map})-[:TRIED]->(other:KeptWhatIf)
                        WHERE other.id <> $id
                        RETURN other.name AS name
                        """, Map.of("map", map.value(), "id", id.value()))
                        .list(GraphKeptWhatIfs::plainName);
                return others.contains(name.plain()) ? Outcome.NAME_TAKEN : work.does(tx, others.size());
            });
        }
    }

    private static String plainName(Record row) {
        return new WhatIfName(row.get("name").asString()).plain();
    }

    private static Outcome done(TransactionContext tx, String query, Map<String, Object> parameters) {
        return tx.run(query, parameters).hasNext() ? Outcome.DONE : Outcome.GONE;
    }
}
