package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who hears how somebody else looks at the map. */
class ShowOthersTest {

    private final Table table = new Table();
    private final SimulatedScreen wren = table.sit("wren");

    @BeforeEach
    void nobodyHasOfferedAnythingYet() {
        assertThat(table.heron.offers()).isEmpty();
    }

    @Test
    void anOfferReachesEverybodyElseWithWhoMadeIt() {
        SimulatedScreen second = table.sit("heron");
        offers(table.heron, "what parents said");
        JsonNode heard = table.otter.offers().getFirst();
        assertThat(heard.get("by").get("pseudonym").asString()).isEqualTo("heron");
        assertThat(heard.get("view").asString()).isEqualTo("what parents said");
        assertThat(wren.offers()).hasSize(1);
        assertThat(table.heron.offers()).isEmpty();
        assertThat(second.offers()).isEmpty();
    }

    @Test
    void whoComesLaterHearsNothingOfIt() {
        offers(table.heron, "early");
        assertThat(table.sit("otter").offers()).isEmpty();
    }

    @Test
    void anObserverOffersNothing() {
        offers(wren, "mine");
        assertThat(table.heron.offers()).isEmpty();
        assertThat(wren.isConnected()).isTrue();
    }

    @Test
    void twoOffersPassAtOnceAndThenOneEveryFiveSeconds() {
        for (int i = 0; i < 5; i++) {
            offers(table.heron, "offer " + i);
        }
        assertThat(table.otter.offers()).hasSize(2);
        table.stage.pass(Duration.ofSeconds(5));
        offers(table.heron, "later");
        assertThat(table.otter.offers()).hasSize(3);
        assertThat(table.heron.isConnected()).isTrue();
    }

    @Test
    void aViewOf4KiBPassesAndALongerOneEndsTheConnection() {
        offers(table.heron, "ü".repeat(2 * 1024));
        assertThat(table.otter.offers()).hasSize(1);
        offers(table.heron, "ü".repeat(2 * 1024) + "x");
        assertThat(table.heron.farewells()).containsExactly("MALFORMED");
        assertThat(table.otter.offers()).hasSize(1);
    }

    @Test
    void anOfferIsNoChangeOfTheMap() {
        offers(table.heron, "only for now");
        assertThat(table.store.log(Table.MAP)).isEmpty();
    }

    private void offers(SimulatedScreen screen, String view) {
        screen.say("{\"type\":\"offer\",\"v\":1,\"view\":\"" + view + "\"}");
        table.settle();
    }
}
