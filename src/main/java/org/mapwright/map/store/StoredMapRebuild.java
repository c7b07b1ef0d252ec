package org.mapwright.map.store;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapwright.backup.MapRebuild;
import org.mapwright.ledger.Transactions;
import org.mapwright.ledger.WordsKey;
import org.mapwright.map.FactorId;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Touched;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Draws a map that was put back from a backup again, some parts at a time; nobody sees it yet. */
@Component
final class StoredMapRebuild implements MapRebuild {

    /** So many factors or links are written in one transaction. */
    private static final int TOGETHER = 500;

    private final Transactions transactions;
    private final Clock clock;

    StoredMapRebuild(Driver driver, Clock clock) {
        transactions = new Transactions(driver);
        this.clock = clock;
    }

    @Override
    public String rebuild(String study, String map) {
        MapHead head = head(new StudyId(study), new MapId(map));
        SystemMap state = transactions.read(tx -> MapReader.read(tx, head, 0).state());
        draw(List.copyOf(state.factors().keySet()), Touched::factors, state);
        draw(List.copyOf(state.links().keySet()), Touched::links, state);
        moveOn(head, state);
        return StoredMapReplay.hash(
                transactions.read(tx -> MapReader.read(tx, head, 0).state()));
    }

    private MapHead head(StudyId study, MapId map) {
        return transactions.read(tx -> tx.run("""
                MATCH (m:Map {id: $map})
                RETURN m.wordsKey AS key,
                  COUNT { MATCH (c:Change) WHERE c.mapId = $map AND c.seq > 0 } AS seq,
                  COLLECT { MATCH (c:Checkpoint) WHERE c.mapId = $map AND c.seq >= 0 RETURN c.seq ORDER BY c.seq DESC }
                    [0] AS checkpoint
                """, Map.of("map", map.value())).stream()
                .map(row -> head(study, map, row))
                .findFirst()
                .orElseThrow());
    }

    private static MapHead head(StudyId study, MapId map, Record row) {
        return new MapHead(
                map,
                study,
                row.get("seq").asLong(),
                0,
                row.get("checkpoint").asLong(),
                new WordsKey(row.get("key").asString()));
    }

    private <T> void draw(List<T> parts, Function<Touched, Set<T>> kind, SystemMap state) {
        for (int from = 0; from < parts.size(); from += TOGETHER) {
            Touched touched = new Touched();
            kind.apply(touched).addAll(parts.subList(from, Math.min(from + TOGETHER, parts.size())));
            GraphRows rows = new GraphRows();
            rows.add(state, touched);
            transactions.write(tx -> {
                MapGraph.write(tx, rows);
                return touched;
            });
        }
    }

    /**
     * Sets what each change moves on. The epoch is the time in seconds: later than any that somebody who had the map
     * open before can know, so that nobody goes on from a state that is gone.
     */
    private void moveOn(MapHead head, SystemMap state) {
        Map<String, @Nullable Object> now = new HashMap<>();
        now.put("map", head.map().value());
        now.put("seq", state.seq());
        now.put("title", state.title().value());
        now.put("focal", state.focal().map(FactorId::value).orElse(null));
        now.put("checkpoint", head.checkpoint());
        now.put("epoch", clock.instant().getEpochSecond());
        transactions.write(tx -> tx.run("""
                MATCH (m:Map {id: $map})
                OPTIONAL MATCH (last:Change {mapId: $map, seq: $seq})
                SET m.seq = $seq, m.title = $title, m.focal = $focal, m.checkpoint = $checkpoint, m.epoch = $epoch,
                  m.changedAt = coalesce(last.at, m.changedAt)
                """, now).consume());
    }

    @Override
    public void forget(String map) {
        for (String some : List.of("""
                MATCH (l:CausalLink {mapId: $map})<-[:ABOUT]-(claim:Claim)
                OPTIONAL MATCH (claim)-[:SUPPORTED_BY]->(evidence:Evidence)
                WITH claim, evidence LIMIT $most
                DETACH DELETE claim, evidence
                """, """
                MATCH (n:CausalLink|Factor|Words {mapId: $map})
                WITH n LIMIT $most
                DETACH DELETE n
                """, """
                MATCH (c:Change)
                WHERE c.mapId = $map AND c.seq >= 0
                WITH c LIMIT $most
                DETACH DELETE c
                """, """
                MATCH (c:Checkpoint)
                WHERE c.mapId = $map AND c.seq >= 0
                WITH c LIMIT $most
                DELETE c
                """, """
                MATCH (v:NamedVersion)
                WHERE v.mapId = $map AND v.seq >= 0
                WITH v LIMIT $most
                DETACH DELETE v
                """, """
                MATCH (m:Map {id: $map})
                DETACH DELETE m
                """)) {
            untilNothingIsLeft(some, map);
        }
    }

    private void untilNothingIsLeft(String removal, String map) {
        int removed;
        do {
            removed = transactions.write(tx -> tx.run(removal, Map.of("map", map, "most", TOGETHER))
                    .consume()
                    .counters()
                    .nodesDeleted());
        } while (removed > 0);
    }
}
