package org.mapwright.map.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.ledger.KeptWords;
import org.mapwright.ledger.LoggedChange;
import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.Transactions;
import org.mapwright.map.Contributor;
import org.mapwright.map.LastChanges;
import org.mapwright.map.MapHistory;
import org.mapwright.map.MapId;
import org.mapwright.map.Moment;
import org.mapwright.map.NamedVersion;
import org.mapwright.map.RecordedChange;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;

/** The past of maps, from their logs and checkpoints in Neo4j. */
@Repository
final class GraphMapHistory implements MapHistory {

    private final Transactions transactions;
    private final Clock clock;
    private final LastTouches touches = new LastTouches();

    GraphMapHistory(Driver driver, Clock clock) {
        transactions = new Transactions(driver);
        this.clock = clock;
    }

    @Override
    public Optional<SystemMap> at(MapId map, long seq) {
        return transactions.read(tx ->
                reaching(tx, map, seq).map(head -> MapReader.at(tx, head, seq).state()));
    }

    @Override
    public List<Moment> moments(MapId map) {
        return transactions.read(tx -> tx.run("""
                MATCH (c:Change)
                WHERE c.mapId = $map AND c.seq > 0
                RETURN c.seq AS seq, c.at AS at
                ORDER BY c.seq
                """, Map.of("map", map.value()))
                .list(row -> new Moment(
                        row.get("seq").asLong(), row.get("at").asZonedDateTime().toInstant())));
    }

    @Override
    public long seqAt(MapId map, Instant time) {
        return transactions.read(tx -> MapLog.LEDGER
                .firstAfter(tx, map.value(), time)
                .map(first -> first - 1)
                .orElseGet(() -> MapHead.of(tx, map).map(MapHead::seq).orElse(0L)));
    }

    @Override
    public List<RecordedChange> between(MapId map, long after, long last) {
        return transactions.read(tx -> between(tx, map, after, last));
    }

    private static List<RecordedChange> between(TransactionContext tx, MapId map, long after, long last) {
        List<LoggedChange> logged = MapLog.LEDGER.between(tx, map.value(), after, last);
        TextReader words =
                KeptWords.of(tx, logged.stream().map(LoggedChange::body).toList());
        return logged.stream().map(change -> MapLog.recorded(change, words)).toList();
    }

    @Override
    public LastChanges lastChanges(MapId map) {
        return transactions.read(tx -> touches.of(tx, map));
    }

    @Override
    public List<NamedVersion> versions(MapId map) {
        return transactions.read(tx -> Versions.of(tx, map));
    }

    @Override
    public Optional<NamedVersion> name(MapId map, long seq, Title name, Contributor by) {
        Instant at = clock.instant();
        return transactions.write(tx ->
                reaching(tx, map, seq).map(head -> Versions.write(tx, head, new NamedVersion(seq, name, by, at))));
    }

    private static Optional<MapHead> reaching(TransactionContext tx, MapId map, long seq) {
        return MapHead.of(tx, map).filter(head -> seq >= 0 && seq <= head.seq());
    }
}
