package org.mapwright.place;

import java.util.List;
import java.util.Optional;

/** The places that maps are drawn of. */
public interface Places {

    /** All places, by name. */
    List<Place> all();

    Optional<Place> find(PlaceId id);

    /** Adds the place, or does nothing when a place of that id is there. */
    void add(Place place);
}
