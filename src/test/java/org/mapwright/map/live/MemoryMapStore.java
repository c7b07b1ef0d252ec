package org.mapwright.map.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.AlreadyRecorded;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.live.StaleWriter;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.study.StudyId;

/** A store that keeps its promises in memory. */
final class MemoryMapStore implements TestedStore {

    private final Map<MapId, Shelf> shelves = new LinkedHashMap<>();
    private final StudyId study;
    /** How many of the newest changes a map is opened with. */
    int recent = 200;
    /** The operation that cannot be written, for a reason that is not the network's. */
    Optional<OperationId> poison = Optional.empty();
    /** How many transactions were written. */
    int transactions;
    /** Off in the control run only. */
    boolean dedupes = true;

    MemoryMapStore(StudyId study) {
        this.study = study;
    }

    /** One map, its log and its writer's epoch. */
    private static final class Shelf {
        private final SystemMap first;
        private final List<Change<MapEvent>> log = new ArrayList<>();
        private SystemMap state;
        private long epoch;

        Shelf(SystemMap map) {
            first = map;
            state = map;
        }

        Map<OperationId, Long> seqs() {
            Map<OperationId, Long> seqs = new HashMap<>();
            log.forEach(change -> seqs.putIfAbsent(change.op(), change.seq()));
            return seqs;
        }
    }

    void put(SystemMap map) {
        shelves.put(map.id(), new Shelf(map));
    }

    @Override
    public SystemMap state(MapId map) {
        return shelf(map).state;
    }

    @Override
    public List<Change<MapEvent>> log(MapId map) {
        return List.copyOf(shelf(map).log);
    }

    @Override
    public SystemMap first(MapId map) {
        return shelf(map).first;
    }

    @Override
    public Optional<StudyId> studyOf(MapId map) {
        return Optional.ofNullable(shelves.get(map)).map(shelf -> study);
    }

    @Override
    public Optional<Opened<SystemMap, MapEvent>> open(MapId map) {
        return Optional.ofNullable(shelves.get(map)).map(shelf -> {
            shelf.epoch++;
            int from = Math.max(0, shelf.log.size() - recent);
            List<Change<MapEvent>> newest = shelf.log.subList(from, shelf.log.size());
            return new Opened<>(shelf.state, shelf.state.seq(), shelf.epoch, study, List.copyOf(newest));
        });
    }

    @Override
    public void append(List<Append<SystemMap, MapEvent>> appends) {
        appends.forEach(this::check);
        appends.forEach(this::write);
        transactions++;
    }

    private void check(Append<SystemMap, MapEvent> append) {
        Shelf shelf = shelf(new MapId(append.id()));
        if (append.changes().stream().anyMatch(change -> poison.equals(Optional.of(change.op())))) {
            throw new IllegalStateException("planted: a constraint that the rules do not know");
        }
        Map<OperationId, Long> known = new HashMap<>();
        Map<OperationId, Long> seqs = dedupes ? shelf.seqs() : Map.of();
        append.changes()
                .forEach(change ->
                        Optional.ofNullable(seqs.get(change.op())).ifPresent(seq -> known.put(change.op(), seq)));
        if (!known.isEmpty()) {
            throw new AlreadyRecorded(append.id(), known);
        }
        if (shelf.epoch != append.epoch() || shelf.state.seq() != append.seq()) {
            throw new StaleWriter(append.id());
        }
    }

    private void write(Append<SystemMap, MapEvent> append) {
        Shelf shelf = shelf(new MapId(append.id()));
        shelf.log.addAll(append.changes());
        shelf.state = append.after();
    }

    @Override
    public Map<OperationId, Long> recorded(MapId map, Set<OperationId> operations) {
        Map<OperationId, Long> found = new HashMap<>(dedupes ? shelf(map).seqs() : Map.of());
        found.keySet().retainAll(operations);
        return found;
    }

    private Shelf shelf(MapId map) {
        return Optional.ofNullable(shelves.get(map)).orElseThrow();
    }
}
