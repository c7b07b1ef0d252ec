package org.mapwright.map;

import java.time.Instant;
import java.util.List;
import org.mapwright.study.StudyId;

/**
 * The maps that were put away. They are kept for good, with their whole history: an archived map is in no list of maps,
 * can be read by its address, and takes no change until it is brought back.
 *
 * <p>Asks nobody who may: the caller has checked.
 */
public interface MapArchive extends ArchivedMaps {

    /** Puts the map away; nothing happens when it is there already. */
    void putAway(MapId map);

    /** Brings the map back as it was. */
    void bringBack(MapId map);

    /** The archived maps of a study, the last put away first. */
    List<Archived> ofStudy(StudyId study);

    /** An archived map, and when it was put away. */
    record Archived(MapSummary map, Instant at) {}
}
