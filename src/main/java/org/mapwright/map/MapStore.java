package org.mapwright.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.study.StudyId;

/** Where maps and their change logs are kept; only a map's one writer opens it and appends to it. */
public interface MapStore {

    /** The study that the map belongs to, or nothing when there is no such map. Takes no lease. */
    Optional<StudyId> studyOf(MapId map);

    /**
     * The map, its newest changes (oldest first, at least the last 200 where there are as many) and a new, higher
     * epoch; nothing when there is no such map.
     *
     * @throws org.mapwright.live.StoreUnavailable when the store does not answer
     */
    Optional<Opened<SystemMap, MapEvent>> open(MapId map);

    /**
     * Writes the changes of several maps in one transaction, all or nothing. Each map is locked first; where the log
     * holds all its operations at just these seqs already (the transaction is being tried again) that map is left as it
     * is, otherwise its seq and epoch must be as the append says.
     *
     * @throws org.mapwright.live.AlreadyRecorded when the log holds one of a map's operations at another seq
     * @throws org.mapwright.live.StaleWriter when a map's seq or epoch is another one
     * @throws org.mapwright.live.StoreUnavailable when the store did not answer; whether it was written is then unknown
     */
    void append(List<Append<SystemMap, MapEvent>> appends);

    /**
     * Which of the operations the map's log holds, and at which seq.
     *
     * @throws org.mapwright.live.StoreUnavailable when the store does not answer
     */
    Map<OperationId, Long> recorded(MapId map, Set<OperationId> operations);
}
