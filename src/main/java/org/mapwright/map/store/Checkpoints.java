package org.mapwright.map.store;

import java.util.Map;
import org.mapwright.ledger.WordsKey;
import org.mapwright.ledger.WordsToKeep;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checkpoints of maps. The empty map at seq 0, the first of each {@value #SPAN} changes and the newest few are kept
 * for good, so that any moment of a long history is read without replaying all that came before.
 */
final class Checkpoints {

    /** After so many changes the next checkpoint is due. */
    static final int CHANGES = 200;

    /** A step that touches so many parts gets a checkpoint at once. */
    static final int PARTS = 1_000;

    /** Of so many changes one checkpoint is kept for good. */
    static final int SPAN = 1_000;

    private static final int KEPT = 3;
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private Checkpoints() {}

    static void write(TransactionContext tx, SystemMap map, WordsKey key) {
        WordsToKeep words = new WordsToKeep(map.id().value(), key, "");
        Checkpoint checkpoint = Checkpoint.of(map.id(), map.seq(), LogJson.write(map, words));
        MapLog.LEDGER.keep(tx, words.rows());
        tx.run(
                        """
                MATCH (m:Map {id: $map})
                SET m.checkpoint = $seq
                MERGE (c:Checkpoint {mapId: $map, seq: $seq})
                SET c.sha256 = $sha256, c.json = $json
                WITH m
                MATCH (old:Checkpoint)
                WHERE old.mapId = $map AND old.seq > 0
                WITH old ORDER BY old.seq DESC SKIP $kept
                WITH old ORDER BY old.seq
                WITH old.seq / $span AS span, collect(old) AS ofSpan
                FOREACH (old IN tail(ofSpan) | DELETE old)
                """,
                        Map.of(
                                "map", map.id().value(),
                                "seq", checkpoint.seq(),
                                "sha256", checkpoint.sha256(),
                                "json", checkpoint.json(),
                                "kept", KEPT,
                                "span", SPAN))
                .consume();
    }

    /**
     * The newest checkpoint up to that seq whose hash is right; one that is not is reported and passed over, since the
     * log holds all that it held.
     *
     * @throws BrokenRecord when none is sound
     */
    static Checkpoint newestSound(TransactionContext tx, MapId map, long latest) {
        long before = latest + 1;
        while (true) {
            Checkpoint checkpoint = newestBefore(tx, map, before);
            if (checkpoint.isSound()) {
                return checkpoint;
            }
            LOG.error(
                    "The checkpoint of map {} at change {} was altered; an earlier one is used", map, checkpoint.seq());
            before = checkpoint.seq();
        }
    }

    private static Checkpoint newestBefore(TransactionContext tx, MapId map, long seq) {
        return tx.run("""
                MATCH (c:Checkpoint)
                WHERE c.mapId = $map AND c.seq >= 0 AND c.seq < $seq
                RETURN c.seq AS seq, c.sha256 AS sha256, c.json AS json
                ORDER BY c.seq DESC
                LIMIT 1
                """, Map.of("map", map.value(), "seq", seq)).stream()
                .map(row -> checkpoint(map, row))
                .findFirst()
                .orElseThrow(
                        () -> new BrokenRecord("No sound checkpoint of map " + map + " is left before change " + seq));
    }

    private static Checkpoint checkpoint(MapId map, Record row) {
        return new Checkpoint(
                map,
                row.get("seq").asLong(),
                row.get("sha256").asString(),
                row.get("json").asString());
    }
}
