package org.mapwright.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapwright.map.MapId;
import org.mapwright.study.StudyId;
import org.mapwright.workshop.door.JoinCode;

/** The workshops there are. The caller has checked that she may ask. */
public interface Workshops {

    /**
     * Opens a workshop for a map.
     *
     * @throws IllegalArgumentException when the study has no such map
     */
    WorkshopId begin(StudyId study, MapId map, Setup setup, JoinCode code);

    Optional<Overview> find(WorkshopId id);

    /** Those of a study, the newest first. */
    List<Overview> ofStudy(StudyId study);

    /** The one that goes on for this map, if there is one; the newest of several. */
    Optional<Overview> goingOn(MapId map);

    /** The open workshop whose door that code opens. */
    Optional<Overview> byCode(JoinCode code);

    /** The code that opens the door now; none when the workshop is over. */
    Optional<JoinCode> code(WorkshopId id);

    /** Another code from now on; the one before opens nothing any more. */
    void changeCode(WorkshopId id, JoinCode code);

    /**
     * A workshop in short.
     *
     * @param setup as it was when it last changed
     * @param closedAt when it ended
     */
    record Overview(WorkshopId id, StudyId study, MapId map, Setup setup, Instant begunAt, Optional<Instant> closedAt) {

        public boolean isOver() {
            return closedAt.isPresent();
        }
    }
}
