package org.mapwright.map.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mapwright.ledger.Transactions;
import org.mapwright.map.MapArchive;
import org.mapwright.map.MapId;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Repository;

/**
 * The archive in Neo4j. Which maps it holds is kept in memory too, since every change of a map asks; a map is looked
 * up again when it is opened. While it is open, one process alone writes to it.
 */
@Repository
final class GraphMapArchive implements MapArchive {

    private final Transactions transactions;
    private final Clock clock;
    private final Set<MapId> held = ConcurrentHashMap.newKeySet();

    GraphMapArchive(Driver driver, Clock clock) {
        transactions = new Transactions(driver);
        this.clock = clock;
        held.addAll(transactions.read(tx -> tx.run("MATCH (m:Map) WHERE m.archivedAt IS NOT NULL RETURN m.id AS id")
                .list(row -> new MapId(row.get("id").asString()))));
    }

    @Override
    public boolean holds(MapId map) {
        return held.contains(map);
    }

    @Override
    public void lookAt(MapId map) {
        boolean archived = transactions.read(tx -> tx.run(
                        "MATCH (m:Map {id: $map}) WHERE m.archivedAt IS NOT NULL RETURN m.id",
                        Map.of("map", map.value()))
                .hasNext());
        if (archived) {
            held.add(map);
        } else {
            held.remove(map);
        }
    }

    /** Refuses changes first and writes then: what was accepted before is on its way into the log anyway. */
    @Override
    public void putAway(MapId map) {
        held.add(map);
        transactions.write(tx -> tx.run(
                        """
                MATCH (m:Map {id: $map})
                WHERE m.archivedAt IS NULL
                SET m.archivedAt = $at
                """, Map.of("map", map.value(), "at", clock.instant().atZone(ZoneOffset.UTC)))
                .consume());
    }

    @Override
    public void bringBack(MapId map) {
        transactions.write(tx -> tx.run("MATCH (m:Map {id: $map}) REMOVE m.archivedAt", Map.of("map", map.value()))
                .consume());
        held.remove(map);
    }

    @Override
    public List<Archived> ofStudy(StudyId study) {
        return transactions.read(tx -> tx.run("""
                MATCH (s:Study {id: $study})-[:HAS_MAP]->(m:Map)-[:OF_PLACE]->(p:Place)
                WHERE m.archivedAt IS NOT NULL
                RETURN m.id AS id, s.id AS study, p.id AS place, m.title AS title, m.seq AS seq,
                  m.changedAt AS changedAt, m.archivedAt AS archivedAt,
                  COUNT { (m)-[:HAS_FACTOR]->() } AS factors,
                  COUNT { MATCH (l:CausalLink) WHERE l.mapId = m.id } AS links,
                  COUNT { MATCH (l:CausalLink) WHERE l.mapId = m.id AND l.contested } AS contested
                ORDER BY archivedAt DESC, id
                """, Map.of("study", study.value()))
                .list(row -> new Archived(
                        GraphMapCatalogue.summary(row),
                        row.get("archivedAt").asZonedDateTime().toInstant())));
    }
}
