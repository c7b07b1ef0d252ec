package org.mapwright.shell.founding;

import org.mapwright.map.LiveMaps;
import org.mapwright.map.LiveMaps.Outcome;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.SystemMap;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.study.StudyPlaces;
import org.mapwright.value.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A study to look at before there is one of one's own. Invented for this project, not data, and called so. */
@Component
class DemoStudy {

    private static final Words WORDS = Words.of("demo");
    private static final StudyId STUDY = new StudyId("demo");

    static final Place GLASGOW = new Place(new PlaceId("glasgow"), WORDS.say("place.glasgow"), Nation.SCOTLAND);
    static final Place SOUTHWARK = new Place(new PlaceId("southwark"), WORDS.say("place.southwark"), Nation.ENGLAND);
    static final Member FACILITATOR = new Member(
            new MemberId("demo-facilitator"),
            STUDY,
            new Pseudonym(WORDS.say("pseudonym")),
            Group.STUDY_TEAM,
            Role.FACILITATOR);

    private final Studies studies;
    private final StudyPlaces places;
    private final MapCatalogue maps;
    private final LiveMaps live;
    private final ObjectProvider<DemoMap> demos;

    DemoStudy(Studies studies, StudyPlaces places, MapCatalogue maps, LiveMaps live, ObjectProvider<DemoMap> demos) {
        this.studies = studies;
        this.places = places;
        this.maps = maps;
        this.live = live;
        this.demos = demos;
    }

    /** Makes what is missing of it. */
    void load() {
        studies.add(new Study(STUDY, WORDS.say("study")));
        places.add(STUDY, GLASGOW);
        places.add(STUDY, SOUTHWARK);
        if (maps.ofStudy(STUDY).isEmpty()) {
            demos.orderedStream().forEach(this::bringIn);
        }
    }

    /** As an operation like any other, so that the change log tells the whole story of the map. */
    private void bringIn(DemoMap demo) {
        SystemMap map = maps.create(STUDY, demo.place(), demo.title());
        Outcome outcome = live.submit(map.id(), demo.content(), FACILITATOR);
        if (outcome instanceof Outcome.NotDone refused) {
            throw new IllegalStateException("The demo map " + demo.title() + " was refused: " + refused.reason());
        }
    }
}
