package org.mapwright.editor.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mapwright.exchange.Imported;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.place.Place;
import org.mapwright.study.Member;
import org.mapwright.study.Study;
import org.mapwright.study.StudyPlaces;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.SignedIn;
import org.springframework.stereotype.Component;

/** Carries out what was decided in an import preview: one new map, filled in one step. */
@Component
class ImportDesk {

    private final MapCatalogue catalogue;
    private final LiveMaps maps;
    private final StudyPlaces places;
    private final SignedIn signedIn;

    ImportDesk(MapCatalogue catalogue, LiveMaps maps, StudyPlaces places, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.maps = maps;
        this.places = places;
        this.signedIn = signedIn;
    }

    /** The study of that id if it is one's own, else one's first. */
    Study study(Optional<String> id) {
        List<Study> own = signedIn.studies();
        return own.stream()
                .filter(study ->
                        id.map(wanted -> wanted.equals(study.id().value())).orElse(true))
                .filter(study -> signedIn.memberOf(study.id()).role().maySpeakForTheGroup())
                .findFirst()
                .orElseThrow(NotToBeSeen::new);
    }

    List<Place> places(Study study) {
        return places.of(study.id());
    }

    MapId bringIn(Study study, ImportWish wish) {
        Member me = signedIn.memberOf(study.id());
        MapId map = catalogue.create(study.id(), wish.place(), wish.title()).id();
        Imported placed = wish.imported().standingAt(wish.positions());
        maps.submit(map, placed.bringIn(() -> UUID.randomUUID().toString()), me);
        return map;
    }
}
