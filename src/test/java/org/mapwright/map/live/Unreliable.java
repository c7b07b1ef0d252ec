package org.mapwright.map.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapStore;
import org.mapwright.map.SystemMap;
import org.mapwright.study.StudyId;

/** A store behind a bad line: what is asked may not arrive, what is answered may be lost, others may take maps over. */
record Unreliable(MapStore store, Faults faults) implements MapStore {

    @Override
    public Optional<StudyId> studyOf(MapId map) {
        return store.studyOf(map);
    }

    @Override
    public Optional<Opened<SystemMap, MapEvent>> open(MapId map) {
        faults.before();
        return store.open(map);
    }

    @Override
    public void append(List<Append<SystemMap, MapEvent>> appends) {
        faults.before();
        appends.stream().filter(append -> faults.isTakenOver()).forEach(append -> store.open(new MapId(append.id())));
        store.append(appends);
        faults.after();
    }

    @Override
    public Map<OperationId, Long> recorded(MapId map, Set<OperationId> operations) {
        faults.before();
        return store.recorded(map, operations);
    }
}
