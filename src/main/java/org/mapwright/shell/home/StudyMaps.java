package org.mapwright.shell.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.map.MapSummary;
import org.mapwright.place.Place;
import org.mapwright.study.Member;
import org.mapwright.study.Study;

/**
 * A study as one of its members finds it.
 *
 * @param others how many other people belong to it
 * @param last the map that was changed last, with what changed in it
 */
public record StudyMaps(Study study, Member member, int others, List<PlaceMaps> places, Optional<LastMap> last) {

    public StudyMaps {
        places = List.copyOf(places);
    }

    /** The maps of one place, the last changed first. */
    public record PlaceMaps(Place place, List<MapSummary> maps) {

        public PlaceMaps {
            maps = List.copyOf(maps);
        }
    }

    /** The map to go on with, and its newest changes, newest first. */
    public record LastMap(Place place, MapSummary map, RecentWork work) {}

    public Stream<MapSummary> maps() {
        return places.stream().flatMap(place -> place.maps().stream());
    }

    /** Has nobody drawn here yet? */
    public boolean isEmpty() {
        return maps().findAny().isEmpty();
    }
}
