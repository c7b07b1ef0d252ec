package org.mapwright.canvas.ui;

import java.util.stream.Stream;
import org.mapwright.map.ArchivedMaps;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.place.Place;
import org.mapwright.place.Places;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.SignedIn;
import org.mapwright.ui.Trail;
import org.springframework.stereotype.Component;

/** The way into every screen of a map: which map, who looks, and where it stands among studies and places. */
@Component
public class MapDoor {

    private final MapCatalogue catalogue;
    private final ArchivedMaps archive;
    private final Places places;
    private final Studies studies;
    private final SignedIn signedIn;

    MapDoor(MapCatalogue catalogue, ArchivedMaps archive, Places places, Studies studies, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.places = places;
        this.studies = studies;
        this.signedIn = signedIn;
    }

    /**
     * Lets whoever is signed in see the map.
     *
     * @throws NotToBeSeen when there is no such map, or its study is none of hers
     */
    public EnteredMap enter(String id) {
        MapSummary summary = MapId.read(id).flatMap(catalogue::summary).orElseThrow(NotToBeSeen::new);
        return new EnteredMap(summary, signedIn.memberOf(summary.study()), archive.holds(summary.id()));
    }

    /** What the place of the map is called. */
    public String place(EnteredMap map) {
        return places.find(map.summary().place()).map(Place::name).orElse("");
    }

    /** From the study to the map, and to further steps below it. */
    public Trail trail(EnteredMap map, Crumb... below) {
        String study = studies.find(map.summary().study()).map(Study::title).orElse("");
        Stream<Crumb> above = Stream.of(Crumb.to("study/" + map.summary().study(), study), Crumb.of(place(map)));
        return new Trail(Stream.concat(above, Stream.of(below)).toList());
    }
}
