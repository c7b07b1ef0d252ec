package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.live.Table.add;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Much at once: slowed, shared out, and nothing lost. */
class ManyAtOnceTest {

    private final Table table = new Table();

    @Test
    void aScreenThatFloodsIsSlowedAndLosesNothing() {
        Instant before = table.stage.now();
        for (int i = 0; i < 160; i++) {
            table.heron.ask(add("f-" + i, "factor " + i), Optional.empty());
        }
        table.stage.playUntil(Duration.ofMinutes(1), () -> table.heron.pending().isEmpty());
        // 60 at once, the other 100 at 20 a second
        assertThat(Duration.between(before, table.stage.now()))
                .isBetween(Duration.ofMillis(4_900), Duration.ofMillis(5_200));
        assertThat(table.heron.busies()).isPositive();
        assertThat(table.map().factors().keySet())
                .extracting("value")
                .startsWith("f-0", "f-1", "f-2")
                .hasSize(160);
    }

    @Test
    void aClockThatIsSetBackADayStopsNobody() {
        for (int i = 0; i < 70; i++) {
            table.heron.ask(add("f-" + i, "factor " + i), Optional.empty());
        }
        table.stage.pass(Duration.ofMillis(100));
        int busies = table.heron.busies();
        table.stage.clockIsOff(Duration.ofDays(-1));
        for (int i = 0; i < 70; i++) {
            table.heron.ask(add("g-" + i, "factor " + i), Optional.empty());
        }
        table.stage.playUntil(Duration.ofMinutes(1), () -> table.heron.pending().isEmpty());
        assertThat(table.heron.pending()).isEmpty();
        assertThat(table.heron.busies()).as("she is still asked to pause").isGreaterThan(busies);
        assertThat(table.map().factors()).hasSize(140);
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void aScreenThatFloodsDoesNotHoldUpTheOthers() {
        for (int i = 0; i < 160; i++) {
            table.heron.ask(add("f-" + i, "factor " + i), Optional.empty());
        }
        table.otter.ask(add("f-otter", "of Otter"), Optional.empty());
        table.settle();
        assertThat(table.otter.pending()).isEmpty();
        assertThat(table.heron.pending()).isNotEmpty();
    }

    @Test
    void aScreenThatSendsFarTooMuchIsLetGo() {
        for (int i = 0; i < 700; i++) {
            table.heron.ask(add("f-" + i, "factor " + i), Optional.empty());
        }
        table.settle();
        assertThat(table.heron.farewells()).containsExactly("TOO_FAST");
    }

    @Test
    void whatCameTogetherIsWrittenTogether() {
        int before = table.store.transactions;
        for (int i = 0; i < 30; i++) {
            table.heron.ask(add("f-" + i, "factor " + i), Optional.empty());
            table.otter.ask(add("g-" + i, "factor " + i), Optional.empty());
        }
        table.settle();
        assertThat(table.map().factors()).hasSize(60);
        assertThat(table.store.transactions - before).isLessThan(60);
    }

    @Test
    void peopleSeeWhereOthersPointUntilTheyLeave() {
        table.otter.say("{\"type\":\"presence\",\"v\":1,\"pointer\":{\"x\":3,\"y\":4},\"selection\":[\"f-1\"]}");
        table.settle();
        JsonNode otter = table.heron.presence().get("people").get(1);
        assertThat(otter.get("pseudonym").asString()).isEqualTo("otter");
        assertThat(otter.get("pointer").get("x").asDouble()).isEqualTo(3);
        assertThat(otter.get("selection").get(0).asString()).isEqualTo("f-1");
        table.otter.disconnect();
        table.settle();
        assertThat(table.heron.presence().get("people")).hasSize(1);
    }

    @Test
    void pointersAreToldFiveTimesASecondAtMostAndNeverStored() {
        for (int i = 0; i < 50; i++) {
            table.otter.say("{\"type\":\"presence\",\"v\":1,\"pointer\":{\"x\":" + i + ",\"y\":0},\"selection\":[]}");
        }
        table.settle();
        double x = table.heron
                .presence()
                .get("people")
                .get(1)
                .get("pointer")
                .get("x")
                .asDouble();
        assertThat(x).isEqualTo(4); // five glances were passed on, the others dropped
        assertThat(table.store.log(Table.MAP)).isEmpty();
    }
}
