package org.mapwright.map.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.ledger.Lease;
import org.mapwright.ledger.WordsKey;
import org.mapwright.map.MapId;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What the store knows of a map beside its parts.
 *
 * @param seq the last change
 * @param epoch the newest writer's lease
 * @param checkpoint the seq of the newest checkpoint
 */
record MapHead(MapId map, StudyId study, long seq, long epoch, long checkpoint, WordsKey key) {

    static Map<MapId, MapHead> of(TransactionContext tx, Collection<MapId> maps) {
        return tx.run("""
                UNWIND $maps AS id
                MATCH (s:Study)-[:HAS_MAP]->(m:Map {id: id})
                RETURN m.id AS id, s.id AS study, m.seq AS seq, m.epoch AS epoch, m.checkpoint AS checkpoint,
                  m.wordsKey AS wordsKey
                """, Map.of("maps", maps.stream().map(MapId::value).toList())).stream()
                .map(MapHead::of)
                .collect(Collectors.toMap(MapHead::map, head -> head));
    }

    static Optional<MapHead> of(TransactionContext tx, MapId map) {
        return Optional.ofNullable(of(tx, List.of(map)).get(map));
    }

    /** Takes the lease: from now on only a writer of this epoch can commit. */
    static Optional<MapHead> claim(TransactionContext tx, MapId map) {
        MapLog.LEDGER.claim(tx, map.value());
        return of(tx, map);
    }

    Lease lease() {
        return new Lease(seq, epoch);
    }

    private static MapHead of(Record row) {
        return new MapHead(
                new MapId(row.get("id").asString()),
                new StudyId(row.get("study").asString()),
                row.get("seq").asLong(),
                row.get("epoch").asLong(),
                row.get("checkpoint").asLong(),
                new WordsKey(row.get("wordsKey").asString()));
    }
}
