package org.mapwright.shell.ui.people;

import java.time.Clock;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.shell.people.PeopleDesk;
import org.mapwright.shell.people.StudyDesk;
import org.mapwright.study.StudyPlaces;
import org.mapwright.ui.Moments;
import org.mapwright.ui.SignedIn;
import org.springframework.stereotype.Component;

/** Everything that the pages of a study ask, in one hand. */
@Component
class PeopleParts {

    private final SignedIn signedIn;
    private final PeopleDesk desk;
    private final StudyDesk studies;
    private final MapDesk maps;
    private final StudyPlaces places;
    private final Moments moments;

    PeopleParts(SignedIn signedIn, PeopleDesk desk, StudyDesk studies, MapDesk maps, StudyPlaces places, Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.studies = studies;
        this.maps = maps;
        this.places = places;
        this.moments = new Moments(clock);
    }

    SignedIn signedIn() {
        return signedIn;
    }

    PeopleDesk desk() {
        return desk;
    }

    StudyDesk studies() {
        return studies;
    }

    MapDesk maps() {
        return maps;
    }

    StudyPlaces places() {
        return places;
    }

    Moments moments() {
        return moments;
    }
}
