package org.mapwright.map.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.live.Change;
import org.mapwright.live.OperationId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The log of a map: every change that ever was, only added to. It is the research record. */
final class ChangeLog {

    private ChangeLog() {}

    static Map<String, Object> row(MapId map, Change<MapEvent> change, WordsToKeep words) {
        return Map.of(
                "map", map.value(),
                "opId", change.op().value(),
                "seq", change.seq(),
                "actor", change.by().id().value(),
                "at", change.at().atZone(ZoneOffset.UTC),
                "type",
                        change.events().stream()
                                .map(event -> event.getClass().getSimpleName())
                                .distinct()
                                .toList(),
                "body", LogJson.write(ChangeBody.of(change), words));
    }

    static void add(TransactionContext tx, List<Map<String, Object>> rows) {
        tx.run("""
                UNWIND $rows AS row
                MATCH (m:Map {id: row.map})
                CREATE (:Change {
                  opId: row.opId, mapId: row.map, seq: row.seq, actor: row.actor, at: row.at, type: row.type,
                  body: row.body
                })-[:OF]->(m)
                """, Map.of("rows", rows)).consume();
    }

    /** Which of the operations the log holds, and at which seq. */
    static Map<OperationId, Long> seqs(TransactionContext tx, MapId map, Collection<OperationId> operations) {
        return seqs(tx, Map.of(map, operations)).getOrDefault(map, Map.of());
    }

    /** The same for several maps in one question, since each costs a way to the store and back. */
    static Map<MapId, Map<OperationId, Long>> seqs(
            TransactionContext tx, Map<MapId, ? extends Collection<OperationId>> operations) {
        List<Map<String, String>> rows = new ArrayList<>();
        operations.forEach(
                (map, ops) -> ops.forEach(op -> rows.add(Map.of("map", map.value(), "operation", op.value()))));
        Map<MapId, Map<OperationId, Long>> seqs = new LinkedHashMap<>();
        List<Record> found = tx.run("""
                UNWIND $rows AS row
                MATCH (c:Change {mapId: row.map, opId: row.operation})
                RETURN c.mapId AS map, c.opId AS opId, c.seq AS seq
                """, Map.of("rows", rows)).list();
        found.forEach(row -> seqs.computeIfAbsent(new MapId(row.get("map").asString()), map -> new LinkedHashMap<>())
                .put(new OperationId(row.get("opId").asString()), row.get("seq").asLong()));
        return seqs;
    }

    /** The changes after one seq up to another, oldest first. */
    static List<LoggedChange> between(TransactionContext tx, MapId map, long after, long last) {
        return tx.run("""
                MATCH (c:Change)
                WHERE c.mapId = $map AND c.seq > $after AND c.seq <= $last
                RETURN c.opId AS opId, c.seq AS seq, c.at AS at, c.body AS body
                ORDER BY c.seq
                """, Map.of("map", map.value(), "after", after, "last", last))
                .list(LoggedChange::of);
    }

    /** The first change that came later than that time. */
    static Optional<Long> firstAfter(TransactionContext tx, MapId map, Instant time) {
        return tx.run("""
                MATCH (c:Change)
                WHERE c.mapId = $map AND c.seq > 0 AND c.at > $time
                RETURN c.seq AS seq
                ORDER BY c.seq
                LIMIT 1
                """, Map.of("map", map.value(), "time", time.atZone(ZoneOffset.UTC))).stream()
                .map(row -> row.get("seq").asLong())
                .findFirst();
    }

    /** The newest changes, newest first. */
    static List<LoggedChange> newest(TransactionContext tx, MapId map, int most) {
        return tx.run("""
                MATCH (c:Change)
                WHERE c.mapId = $map AND c.seq > 0
                RETURN c.opId AS opId, c.seq AS seq, c.at AS at, c.body AS body
                ORDER BY c.seq DESC
                LIMIT $most
                """, Map.of("map", map.value(), "most", most)).list(LoggedChange::of);
    }
}
