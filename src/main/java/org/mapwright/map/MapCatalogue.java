package org.mapwright.map;

import java.util.List;
import java.util.Optional;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Member;
import org.mapwright.study.StudyId;

/** The maps there are. Asks nobody who may see them: the caller has checked membership of the study. */
public interface MapCatalogue {

    /** Creates an empty map and returns it. */
    SystemMap create(StudyId study, PlaceId place, Title title);

    /**
     * Creates a map of the member's study on which all stands that stands on another one, with its claims and votes: one
     * change by the member, whose log begins there.
     *
     * @param content a map as it stands now, or as it stood at any moment
     */
    SystemMap copy(SystemMap content, PlaceId place, Title title, Member by);

    /** The maps of a study that are not archived, the last changed first. */
    List<MapSummary> ofStudy(StudyId study);

    Optional<MapSummary> summary(MapId map);

    /** The map as it is stored now, without taking its lease. */
    Optional<SystemMap> read(MapId map);

    /** The newest changes of a map, newest first, at most {@code most}. */
    List<RecordedChange> history(MapId map, int most);
}
