package org.mapwright.map;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The past of maps, read from their logs. Asks nobody who may see them: the caller has checked membership of the study.
 * Of a map that is not there nothing is found.
 */
public interface MapHistory {

    /**
     * The map as it stood after the change {@code seq}; as it began for 0.
     *
     * @return nothing when there is no such map or it has not come that far
     */
    Optional<SystemMap> at(MapId map, long seq);

    /** When each change happened, oldest first. */
    List<Moment> moments(MapId map);

    /** The last change before the first one that came later than that time; 0 where there is none. */
    long seqAt(MapId map, Instant time);

    /** The changes after one and up to another, oldest first. */
    List<RecordedChange> between(MapId map, long after, long last);

    /** Who changed each part of the map last, as far as that part was ever changed. */
    LastChanges lastChanges(MapId map);

    /** The named moments, oldest first. */
    List<NamedVersion> versions(MapId map);

    /**
     * Names a moment; one that has a name gets the new one. Names are never taken away.
     *
     * @return nothing when there is no such map or it has not come that far
     */
    Optional<NamedVersion> name(MapId map, long seq, Title name, Contributor by);
}
