package org.mapwright.shell.home;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapSummary;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.shell.home.StudyMaps.LastMap;
import org.mapwright.shell.home.StudyMaps.PlaceMaps;
import org.mapwright.study.Member;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.study.StudyPlaces;
import org.springframework.stereotype.Service;

/** Gathers what the home page of a study shows. */
@Service
public class HomeReading {

    private static final int MOST_CHANGES_READ = 100;

    private final Studies studies;
    private final StudyPlaces places;
    private final MapCatalogue maps;
    private final Clock clock;

    HomeReading(Studies studies, StudyPlaces places, MapCatalogue maps, Clock clock) {
        this.studies = studies;
        this.places = places;
        this.maps = maps;
        this.clock = clock;
    }

    /** The study as this member of it finds it now. */
    public StudyMaps read(Study study, Member member) {
        List<Place> everywhere = places.of(study.id());
        List<MapSummary> lastChangedFirst = maps.ofStudy(study.id());
        Map<PlaceId, List<MapSummary>> byPlace =
                lastChangedFirst.stream().collect(Collectors.groupingBy(MapSummary::place));
        List<PlaceMaps> placed = everywhere.stream()
                .map(place -> new PlaceMaps(place, byPlace.getOrDefault(place.id(), List.of())))
                .sorted(Comparator.comparing(one -> one.maps().isEmpty()))
                .toList();
        return new StudyMaps(study, member, studies.size(study.id()) - 1, placed, last(everywhere, lastChangedFirst));
    }

    private Optional<LastMap> last(List<Place> everywhere, List<MapSummary> lastChangedFirst) {
        return lastChangedFirst.stream()
                .findFirst()
                .flatMap(map -> everywhere.stream()
                        .filter(place -> place.id().equals(map.place()))
                        .findFirst()
                        .map(place -> new LastMap(place, map, work(map))));
    }

    private RecentWork work(MapSummary map) {
        return RecentWork.of(maps.history(map.id(), MOST_CHANGES_READ), MOST_CHANGES_READ, clock.getZone());
    }
}
