package org.mapwright.api.web;

import java.security.Principal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.api.web.StudyListing.ListedMap;
import org.mapwright.api.web.StudyListing.ListedPlace;
import org.mapwright.api.web.StudyListing.ListedStudy;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapSummary;
import org.mapwright.place.Place;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.mapwright.study.Study;
import org.mapwright.study.StudyPlaces;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a program begins: the studies of its owner, and the maps in them. */
@RestController
class StudyPages {

    private final Memberships memberships;
    private final MapCatalogue maps;
    private final StudyPlaces places;

    StudyPages(Memberships memberships, MapCatalogue maps, StudyPlaces places) {
        this.memberships = memberships;
        this.maps = maps;
        this.places = places;
    }

    @GetMapping("/api/studies")
    ResponseEntity<StudyListing> studies(Principal reader) {
        String account = reader.getName();
        Stream<ListedStudy> studies = memberships.studiesOf(account).stream()
                .flatMap(study ->
                        memberships.member(account, study.id()).stream().map(member -> listed(study, member)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(new StudyListing(studies.toList()));
    }

    private ListedStudy listed(Study study, Member member) {
        return new ListedStudy(
                study.id().value(),
                study.title(),
                Shown.word(member.role()),
                maps.ofStudy(study.id()).stream().map(this::listed).toList());
    }

    private ListedMap listed(MapSummary map) {
        Optional<Place> place = places.find(map.study(), map.place());
        return new ListedMap(
                map.id().value(),
                map.title().value(),
                place.map(found -> new ListedPlace(found.name(), Shown.word(found.nation())))
                        .orElse(null),
                map.factors(),
                map.links(),
                map.changedAt().truncatedTo(ChronoUnit.MILLIS));
    }
}
