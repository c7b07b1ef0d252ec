package org.mapwright.study;

import java.util.List;
import java.util.Optional;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;

/** The places that each study draws maps of; what other studies call theirs is not seen. */
public interface StudyPlaces {

    /** By name. */
    List<Place> of(StudyId study);

    Optional<Place> find(StudyId study, PlaceId place);

    /** Adds a place to the study; one of that id that is there already keeps its name. */
    void add(StudyId study, Place place);

    /** Gives a place of the study another name and nation; false when it is none of the study's. */
    boolean change(StudyId study, Place place);
}
