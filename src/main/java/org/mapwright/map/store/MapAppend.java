package org.mapwright.map.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapwright.live.AlreadyRecorded;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.OperationId;
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

    /** @throws StaleWriter when there is no such map any more */
    static MapAppend of(Map<MapId, MapHead> heads, Append<SystemMap, MapEvent> append) {
        MapHead head = heads.get(new MapId(append.id()));
        if (head == null) {
            throw new StaleWriter(append.id());
        }
        return new MapAppend(head, append);
    }

    /** Those with something to write; not one that was written just so by an earlier try. */
    static List<MapAppend> due(TransactionContext tx, List<MapAppend> all) {
        Map<MapId, Map<OperationId, Long>> recorded = ChangeLog.seqs(
                tx,
                all.stream()
                        .collect(Collectors.toMap(
                                a -> a.head.map(), a -> a.seqs().keySet())));
        return all.stream()
                .filter(append -> append.isDue(recorded.getOrDefault(append.head.map(), Map.of())))
                .toList();
    }

    private Map<OperationId, Long> seqs() {
        return append.changes().stream().collect(Collectors.toMap(Change::op, Change::seq));
    }

    private boolean isDue(Map<OperationId, Long> recorded) {
        if (recorded.equals(seqs())) {
            return false;
        }
        if (head.epoch() != append.epoch()) {
            throw new StaleWriter(append.id());
        }
        if (!recorded.isEmpty()) {
            throw new AlreadyRecorded(append.id(), recorded);
        }
        if (head.seq() != append.seq()) {
            throw new StaleWriter(append.id());
        }
        return true;
    }

    static void write(TransactionContext tx, List<MapAppend> appends) {
        List<Map<String, Object>> changes = new ArrayList<>();
        List<Map<String, String>> words = new ArrayList<>();
        GraphRows rows = new GraphRows();
        for (MapAppend append : appends) {
            append.addLogTo(changes, words);
            rows.add(append.append.after(), append.touched);
        }
        KeptWords.keep(tx, words);
        ChangeLog.add(tx, changes);
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
            WordsToKeep said =
                    new WordsToKeep(head.map(), head.key(), change.by().id().value());
            changes.add(ChangeLog.row(head.map(), change, said));
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
