package org.mapwright.map.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapwright.ledger.DueAppends;
import org.mapwright.ledger.Lease;
import org.mapwright.ledger.WordsToKeep;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.StaleWriter;
import org.mapwright.map.FactorId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Touched;
import org.neo4j.driver.TransactionContext;

/** The changes of one map within a transaction that may hold those of several. */
final class MapAppend {

    private final MapHead head;
    private final Append<SystemMap, MapEvent> append;
    private final Touched touched = new Touched();

    private MapAppend(MapHead head, Append<SystemMap, MapEvent> append) {
        this.head = head;
        this.append = append;
        append.changes().forEach(change -> change.events().forEach(touched::by));
    }

    /**
     * Those with something to write, of maps that are locked.
     *
     * @throws StaleWriter when there is no such map any more
     */
    static List<MapAppend> due(TransactionContext tx, List<Append<SystemMap, MapEvent>> all) {
        Map<MapId, MapHead> heads = MapHead.of(
                tx, all.stream().map(append -> new MapId(append.id())).toList());
        Map<String, Lease> leases = heads.values().stream()
                .collect(Collectors.toMap(head -> head.map().value(), MapHead::lease));
        return DueAppends.of(tx, MapLog.LEDGER, all, leases).stream()
                .map(append -> new MapAppend(Objects.requireNonNull(heads.get(new MapId(append.id()))), append))
                .toList();
    }

    static void write(TransactionContext tx, List<MapAppend> appends) {
        List<Map<String, Object>> changes = new ArrayList<>();
        List<Map<String, String>> words = new ArrayList<>();
        GraphRows rows = new GraphRows();
        for (MapAppend append : appends) {
            append.addLogTo(changes, words);
            rows.add(append.append.after(), append.touched);
        }
        MapLog.LEDGER.keep(tx, words);
        MapLog.LEDGER.add(tx, changes);
        MapGraph.write(tx, rows);
        writeHeads(tx, appends);
        appends.stream()
                .filter(MapAppend::isCheckpointDue)
                .forEach(append -> Checkpoints.write(tx, append.append.after(), append.head.key()));
    }

    private void addLogTo(List<Map<String, Object>> changes, List<Map<String, String>> words) {
        long seq = append.seq();
        for (Change<MapEvent> change : append.changes()) {
            seq = following(seq, change.seq());
            WordsToKeep said = new WordsToKeep(
                    head.map().value(), head.key(), change.by().id().value());
            changes.add(MapLog.row(head.map(), change, said));
            words.addAll(said.rows());
        }
        following(seq, append.after().seq() + 1);
    }

    private static long following(long seq, long next) {
        if (next != seq + 1) {
            throw new IllegalArgumentException("Changes must follow one on the other: " + seq + ", " + next);
        }
        return next;
    }

    private static void writeHeads(TransactionContext tx, List<MapAppend> appends) {
        tx.run("""
                UNWIND $rows AS row
                MATCH (m:Map {id: row.map})
                SET m.seq = row.seq, m.title = row.title, m.focal = row.focal, m.changedAt = row.at
                """, Map.of("rows", appends.stream().map(MapAppend::headRow).toList()))
                .consume();
    }

    private Map<String, @Nullable Object> headRow() {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("map", head.map().value());
        row.put("seq", append.after().seq());
        row.put("title", append.after().title().value());
        row.put("focal", append.after().focal().map(FactorId::value).orElse(null));
        row.put("at", append.changes().getLast().at().atZone(ZoneOffset.UTC));
        return row;
    }

    private boolean isCheckpointDue() {
        return append.after().seq() - head.checkpoint() >= Checkpoints.CHANGES || touched.size() >= Checkpoints.PARTS;
    }
}
