package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.testing.RealStore;
import org.mapwright.testing.StoreInvariants;
import org.neo4j.driver.Driver;

/** The same workshops on the real store: log replayed = memory = Neo4j = every screen. */
@ExtendWith(RealStore.class)
class HistoriesOnNeo4jTest {

    private static final int EACH = 8;

    private final GraphUnderTest store;
    private final Driver driver;

    HistoriesOnNeo4jTest(Driver driver) {
        this.driver = driver;
        store = new GraphUnderTest(driver);
    }

    @ParameterizedTest
    @ValueSource(longs = {5_000, 5_008, 5_016})
    void logMemoryNeo4jAndEveryScreenAgreeInTheEnd(long first) {
        for (long seed = first; seed < first + EACH; seed++) {
            assertThat(History.on(store, store.newMap(), seed).play())
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(StoreInvariants.broken(driver)).isEmpty();
    }
}
