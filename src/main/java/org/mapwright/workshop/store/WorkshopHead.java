package org.mapwright.workshop.store;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.ledger.Lease;
import org.mapwright.ledger.WordsKey;
import org.mapwright.map.MapId;
import org.mapwright.study.StudyId;
import org.mapwright.workshop.Setup;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.json.WorkshopJson;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What the store knows of a workshop beside its log.
 *
 * @param first how it was set up when it began, JSON, read when the log is: every change reads this head
 */
record WorkshopHead(WorkshopId id, StudyId study, MapId map, Lease lease, WordsKey key, String first, Instant begunAt) {

    static Map<String, WorkshopHead> of(TransactionContext tx, Collection<String> ids) {
        return tx.run("""
                UNWIND $ids AS id
                MATCH (s:Study)-[:HOLDS_WORKSHOP]->(w:Workshop {id: id})-[:DRAWS]->(m:Map)
                RETURN w.id AS id, s.id AS study, m.id AS map, w.seq AS seq, w.epoch AS epoch, w.wordsKey AS wordsKey,
                  w.firstSetup AS first, w.begunAt AS begunAt
                """, Map.of("ids", ids)).stream()
                .map(WorkshopHead::of)
                .collect(Collectors.toMap(head -> head.id().value(), head -> head));
    }

    static Optional<WorkshopHead> of(TransactionContext tx, WorkshopId id) {
        return Optional.ofNullable(of(tx, List.of(id.value())).get(id.value()));
    }

    Workshop begun() {
        return Workshop.begun(id, map, WorkshopJson.read(first, Setup.class), begunAt);
    }

    private static WorkshopHead of(Record row) {
        ZonedDateTime begun = row.get("begunAt").asZonedDateTime();
        return new WorkshopHead(
                new WorkshopId(row.get("id").asString()),
                new StudyId(row.get("study").asString()),
                new MapId(row.get("map").asString()),
                new Lease(row.get("seq").asLong(), row.get("epoch").asLong()),
                new WordsKey(row.get("wordsKey").asString()),
                row.get("first").asString(),
                begun.toInstant());
    }
}
