package org.mapwright.map.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.ledger.Transactions;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapStore;
import org.mapwright.map.SystemMap;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;

/** Maps and their logs in Neo4j. */
@Repository
final class GraphMapStore implements MapStore {

    /** So many of the newest changes are handed out with an opened map. */
    private static final int RECENT = 500;

    private final Transactions transactions;

    GraphMapStore(Driver driver) {
        transactions = new Transactions(driver);
    }

    @Override
    public Optional<StudyId> studyOf(MapId map) {
        return transactions.read(tx -> MapHead.of(tx, map).map(MapHead::study));
    }

    @Override
    public Optional<Opened<SystemMap, MapEvent>> open(MapId map) {
        return transactions.inSession(session -> session.executeWrite(tx -> MapHead.claim(tx, map))
                .map(claimed -> session.executeRead(tx -> opened(tx, claimed))));
    }

    /** Another writer may have come since the claim: what is read is right all the same, only the lease is then old. */
    private static Opened<SystemMap, MapEvent> opened(TransactionContext tx, MapHead claimed) {
        MapHead head = MapHead.of(tx, claimed.map()).orElse(claimed);
        MapReader read = MapReader.read(tx, head, RECENT);
        return new Opened<>(read.state(), head.seq(), claimed.epoch(), head.study(), read.changes());
    }

    @Override
    public Map<OperationId, Long> recorded(MapId map, Set<OperationId> operations) {
        return transactions.read(tx -> MapLog.LEDGER.seqs(tx, map.value(), operations));
    }

    @Override
    public void append(List<Append<SystemMap, MapEvent>> appends) {
        transactions.write(tx -> {
            MapLog.LEDGER.lock(tx, appends.stream().map(Append::id).toList());
            List<MapAppend> due = MapAppend.due(tx, appends);
            MapAppend.write(tx, due);
            return due.size();
        });
    }
}
