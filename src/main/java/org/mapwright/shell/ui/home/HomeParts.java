package org.mapwright.shell.ui.home;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mapwright.place.Place;
import org.mapwright.shell.home.FactorSearch;
import org.mapwright.shell.home.HomeReading;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.shell.home.StudyMaps;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.study.StudyPlaces;
import org.mapwright.ui.Moments;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Everything the home page asks, in one hand. */
@Component
class HomeParts {

    private final SignedIn signedIn;
    private final HomeReading reading;
    private final FactorSearch search;
    private final MapDesk desk;
    private final StudyPlaces places;
    private final Moments moments;
    private final boolean openInClear;

    HomeParts(
            SignedIn signedIn,
            HomeReading reading,
            FactorSearch search,
            MapDesk desk,
            StudyPlaces places,
            Clock clock,
            @Value("${mapwright.open-in-clear:false}") boolean openInClear) {
        this.openInClear = openInClear;
        this.signedIn = signedIn;
        this.reading = reading;
        this.search = search;
        this.desk = desk;
        this.places = places;
        this.moments = new Moments(clock);
    }

    /**
     * The study that was asked for, else the first of one's own.
     *
     * @throws NotToBeSeen when the one asked for is none of one's own
     */
    Optional<Study> study(Optional<StudyId> asked) {
        List<Study> own = signedIn.studies();
        Optional<Study> found = own.stream()
                .filter(study -> asked.map(study.id()::equals).orElse(true))
                .findFirst();
        if (asked.isPresent() && found.isEmpty()) {
            throw new NotToBeSeen();
        }
        return found;
    }

    StudyMaps read(Study study) {
        return reading.read(study, signedIn.memberOf(study.id()));
    }

    /** The other studies of the one who looks. */
    List<Study> othersThan(Study study) {
        return signedIn.studies().stream().filter(other -> !other.equals(study)).toList();
    }

    List<Place> places(Study study) {
        return places.of(study.id());
    }

    /** Do words travel over a network in clear? */
    boolean isOpenInClear() {
        return openInClear;
    }

    FactorSearch search() {
        return search;
    }

    MapDesk desk() {
        return desk;
    }

    Moments moments() {
        return moments;
    }
}
