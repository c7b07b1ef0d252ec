package org.mapwright.editor.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.PosterSize;
import org.mapwright.exchange.Posters;
import org.mapwright.map.ArchivedMaps;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.SystemMap;
import org.mapwright.place.Place;
import org.mapwright.place.Places;
import org.mapwright.study.Member;
import org.mapwright.study.Role;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.SignedIn;
import org.mapwright.ui.Trail;
import org.springframework.stereotype.Component;

/** What the screens of a map work with: who looks, which map, and where it stands among studies and places. */
@Component
class EditorDesk {

    private final MapCatalogue catalogue;
    private final LiveMaps maps;
    private final Places places;
    private final Studies studies;
    private final SignedIn signedIn;
    private final AnalysisDesk analysis;
    private final Clock clock;
    private final ArchivedMaps archive;

    EditorDesk(
            MapCatalogue catalogue,
            LiveMaps maps,
            Places places,
            Studies studies,
            SignedIn signedIn,
            AnalysisDesk analysis,
            Clock clock,
            ArchivedMaps archive) {
        this.catalogue = catalogue;
        this.maps = maps;
        this.places = places;
        this.studies = studies;
        this.signedIn = signedIn;
        this.analysis = analysis;
        this.clock = clock;
        this.archive = archive;
    }

    /**
     * The map for whoever looks.
     *
     * @throws NotToBeSeen when there is no such map, or its study is none of hers
     */
    OpenMap open(String id) {
        MapSummary summary = mapId(id).flatMap(catalogue::summary).orElseThrow(NotToBeSeen::new);
        Member me = signedIn.memberOf(summary.study());
        boolean isArchived = archive.holds(summary.id());
        Edits edits = new Edits(maps, summary.id(), isArchived ? me.as(Role.OBSERVER) : me);
        return new OpenMap(summary, me, isArchived, edits, most -> catalogue.history(summary.id(), most));
    }

    LiveMaps maps() {
        return maps;
    }

    AnalysisDesk analysis() {
        return analysis;
    }

    /** The map as it is now, to hang up. */
    MapFile poster(OpenMap open, SystemMap now, PosterSize size) {
        String place = places.find(open.summary().place()).map(Place::name).orElse("");
        return Posters.pdf(now, place, LocalDate.now(clock), size);
    }

    Trail trail(OpenMap open, String title) {
        String study = studies.find(open.summary().study()).map(Study::title).orElse("");
        String place = places.find(open.summary().place()).map(Place::name).orElse("");
        return Trail.of(Crumb.to("study/" + open.summary().study(), study), Crumb.of(place), Crumb.of(title));
    }

    private static Optional<MapId> mapId(String id) {
        return id.matches("[A-Za-z0-9_-]{1,64}") ? Optional.of(new MapId(id)) : Optional.empty();
    }
}
