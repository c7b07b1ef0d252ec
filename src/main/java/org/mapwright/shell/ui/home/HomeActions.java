package org.mapwright.shell.ui.home;

import java.util.Optional;
import org.mapwright.map.MapSummary;
import org.mapwright.place.PlaceId;

/** What the parts of the home page can ask of it. */
interface HomeActions {

    /** Asks for a title and a place, and starts the map. */
    void startMap(Optional<PlaceId> place);

    /** Asks for another title. */
    void rename(MapSummary map);

    /** Makes a copy beside it and opens it. */
    void duplicate(MapSummary map);

    /** Puts it into the archive, where it can be read and brought back. */
    void archive(MapSummary map);
}
