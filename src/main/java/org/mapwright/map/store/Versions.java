package org.mapwright.map.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.mapwright.ledger.KeptWords;
import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.WordsToKeep;
import org.mapwright.map.Contributor;
import org.mapwright.map.MapId;
import org.mapwright.map.NamedVersion;
import org.mapwright.map.Title;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The named moments of maps: {@code (:NamedVersion {mapId, seq, at, actor, body})-[:OF]->(:Map)}. */
final class Versions {

    private Versions() {}

    /** What stands in the body: texts by reference, as in the log. */
    private record Body(Title name, Contributor by) {}

    static NamedVersion write(TransactionContext tx, MapHead head, NamedVersion version) {
        WordsToKeep words = new WordsToKeep(
                head.map().value(), head.key(), version.by().id().value());
        String body = LogJson.write(new Body(version.name(), version.by()), words);
        MapLog.LEDGER.keep(tx, words.rows());
        tx.run(
                        """
                MATCH (m:Map {id: $map})
                MERGE (v:NamedVersion {mapId: $map, seq: $seq})
                SET v.at = $at, v.actor = $actor, v.body = $body
                MERGE (v)-[:OF]->(m)
                """,
                        Map.of(
                                "map", head.map().value(),
                                "seq", version.seq(),
                                "at", version.at().atZone(ZoneOffset.UTC),
                                "actor", version.by().id().value(),
                                "body", body))
                .consume();
        return version;
    }

    static List<NamedVersion> of(TransactionContext tx, MapId map) {
        List<Record> rows = tx.run("""
                MATCH (v:NamedVersion)
                WHERE v.mapId = $map AND v.seq >= 0
                RETURN v.seq AS seq, v.at AS at, v.body AS body
                ORDER BY v.seq
                """, Map.of("map", map.value())).list();
        TextReader words = KeptWords.of(
                tx, rows.stream().map(row -> row.get("body").asString()).toList());
        return rows.stream().map(row -> version(row, words)).toList();
    }

    private static NamedVersion version(Record row, TextReader words) {
        Body body = LogJson.read(row.get("body").asString(), Body.class, words);
        return new NamedVersion(
                row.get("seq").asLong(),
                body.name(),
                body.by(),
                row.get("at").asZonedDateTime().toInstant());
    }
}
