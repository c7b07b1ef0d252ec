package org.mapwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapwright.map.Position;

class FreePlacesTest {

    private static final LabelSize SIZE = new LabelSize(100, 40);

    private final FreePlaces places = new FreePlaces();

    @Test
    void aPlaceThatIsFreeIsGivenThoughOthersNearbyAreCrowded() {
        Position crowded = new Position(10, 10);
        Position free = new Position(280, 280);
        for (int i = 0; i < 4; i++) {
            places.takeNear(crowded, SIZE);
        }

        assertThat(places.takeNear(free, SIZE)).isEqualTo(free);
    }

    @Test
    void aPlaceThatIsTakenIsGivenToNobodyElse() {
        Position wished = new Position(10, 10);
        places.take(wished, SIZE);

        Position given = places.takeNear(wished, SIZE);

        boolean apart = Math.abs(given.x() - 10) >= SIZE.width() || Math.abs(given.y() - 10) >= SIZE.height();
        assertThat(apart).isTrue();
    }
}
