package org.mapwright.place.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class PlacesInNeo4jTest {

    private static final Place GLASGOW = new Place(new PlaceId("glasgow"), "Glasgow", Nation.SCOTLAND);
    private static final Place BARRY = new Place(new PlaceId("barry"), "barry", Nation.WALES);

    private final PlaceStore places;

    PlacesInNeo4jTest(Driver driver) {
        places = new PlaceStore(driver);
    }

    @BeforeEach
    void begin() {
        RealStore.wipe();
    }

    @Test
    void placesComeByNameWhateverTheirCase() {
        places.add(GLASGOW);
        places.add(BARRY);

        assertThat(places.all()).containsExactly(BARRY, GLASGOW);
    }

    @Test
    void aPlaceThatIsThereIsLeftAsItIs() {
        places.add(GLASGOW);
        places.add(new Place(GLASGOW.id(), "Glasgow City", Nation.ENGLAND));

        assertThat(places.find(GLASGOW.id())).contains(GLASGOW);
        assertThat(places.find(BARRY.id())).isEmpty();
    }
}
