package org.mapwright.place;

import org.mapwright.value.Check;

/**
 * Where a map is drawn: a city, a borough.
 *
 * @param name as people say it, 1 to 80 characters
 */
public record Place(PlaceId id, String name, Nation nation) {

    public Place {
        name = Check.line("The name of a place", name, 80);
    }
}
