package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.live.Table.add;
import static org.mapwright.map.live.Table.outcome;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.live.DocumentId;
import org.mapwright.live.Tickets.Pass;
import tools.jackson.databind.JsonNode;

/** Who comes in, and what is turned away. */
class DoorTest {

    private final Table table = new Table();

    @Test
    void aTicketIsGoodOnce() {
        String ticket = table.workshop.ticket("heron");
        SimulatedScreen first = arrives(ticket);
        SimulatedScreen second = arrives(ticket);
        assertThat(first.picture()).isPresent();
        assertThat(second.picture()).isEmpty();
        assertThat(second.farewells()).containsExactly("TICKET");
        assertThat(second.isConnected()).isFalse();
    }

    @Test
    void aTicketIsGoodForThirtySeconds() {
        String early = table.workshop.ticket("heron");
        table.stage.pass(Duration.ofSeconds(29));
        assertThat(arrives(early).picture()).isPresent();
        String late = table.workshop.ticket("heron");
        table.stage.pass(Duration.ofSeconds(31));
        assertThat(arrives(late).farewells()).containsExactly("TICKET");
    }

    @Test
    void aTicketForAnotherMapOpensNothing() {
        Pass pass = new Pass("heron", "session of heron", table.workshop.member("heron"));
        String other = table.workshop.tickets.issue(pass, new DocumentId("map", "another"));
        assertThat(arrives(other).farewells()).containsExactly("TICKET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"dance\",\"v\":1}                                | MALFORMED",
                "{\"type\":\"op\",\"v\":1,\"opId\":\"o-1\",\"base\":0}       | MALFORMED",
                "{\"type\":\"op\",\"v\":1,\"opId\":\"o 1\",\"base\":0,\"body\":{}} | MALFORMED",
                "{\"type\":\"hello\",\"v\":1,\"ticket\":\"again\"}           | MALFORMED",
                "not json                                                    | MALFORMED",
                "[]                                                          | VERSION",
                "{\"type\":\"pong\"}                                         | VERSION",
                "{\"type\":\"pong\",\"v\":2}                                 | VERSION",
            })
    void whatIsNoFrameOfThisVersionEndsTheConnection(String frame, String farewell) {
        table.heron.say(frame);
        table.settle();
        assertThat(table.heron.farewells()).containsExactly(farewell);
        assertThat(table.heron.isConnected()).isFalse();
        assertThat(table.otter.isConnected()).isTrue();
    }

    @Test
    void aFrameOver64KiBEndsTheConnection() {
        String frame = "{\"type\":\"pong\",\"v\":1,\"x\":\"%s\"}";
        int empty = frame.length() - 2;
        table.heron.say(frame.formatted("ü".repeat((64 * 1024 - empty) / 2)));
        table.settle();
        assertThat(table.heron.farewells()).isEmpty();
        table.heron.say(frame.formatted("ü".repeat((64 * 1024 - empty) / 2 + 1)));
        table.settle();
        assertThat(table.heron.farewells()).containsExactly("TOO_LARGE");
    }

    @Test
    void nothingIsDoneBeforeAHello() {
        SimulatedScreen stranger = arrives("no ticket at all");
        stranger.say("{\"type\":\"op\",\"v\":1,\"opId\":\"o-1\",\"base\":0,\"group\":null,\"body\":" + add("f-1", "x")
                + "}");
        table.settle();
        assertThat(table.map().factors()).isEmpty();
    }

    @Test
    void aBodyThatBreaksARuleIsRefusedAndTheConnectionGoesOn() {
        JsonNode answer = table.does(table.heron, add("f-1", "x".repeat(201)));
        assertThat(outcome(answer)).isEqualTo("refused");
        assertThat(answer.get("reason").asString()).isEqualTo("UNREADABLE");
        assertThat(answer.get("message").asString()).isEqualTo("A label must have 1 to 200 characters: it has 201");
        assertThat(outcome(table.does(table.heron, add("f-1", "stress")))).isEqualTo("applied");
    }

    @Test
    void aCommandThatDoesNotExistIsRefusedAndTheConnectionGoesOn() {
        JsonNode answer = table.does(table.heron, "{\"type\":\"RemoveEverything\"}");
        assertThat(outcome(answer)).isEqualTo("refused");
        assertThat(answer.get("reason").asString()).isEqualTo("UNREADABLE");
        assertThat(table.heron.isConnected()).isTrue();
        assertThat(table.store.log(Table.MAP)).isEmpty();
    }

    @Test
    void aWholeMapIsNotBroughtInThroughTheChannel() {
        JsonNode answer = table.does(table.heron, "{\"type\":\"BringIn\",\"factors\":[],\"links\":[],\"focal\":null}");
        assertThat(answer.get("message").asString()).isEqualTo("A whole map is brought in with Import.");
    }

    @Test
    void anObserverSeesAndChangesNothing() {
        SimulatedScreen wren = table.sit("wren");
        JsonNode answer = table.does(wren, add("f-1", "stress"));
        assertThat(answer.get("reason").asString()).isEqualTo("NOT_ALLOWED");
        table.does(table.heron, add("f-2", "sleep"));
        assertThat(wren.picture()).contains(Picture.of(table.map()));
    }

    @Test
    void whoIsNoLongerAMemberIsLetGoWithinAMinute() {
        table.workshop.members.remove("otter");
        table.stage.pass(Duration.ofSeconds(61));
        assertThat(table.otter.farewells()).containsExactly("NOT_A_MEMBER");
        assertThat(table.heron.isConnected()).isTrue();
    }

    @Test
    void aSessionThatEndsTakesItsConnectionsAlong() {
        table.workshop.connections.closeAllOf("otter");
        table.settle();
        assertThat(table.otter.farewells()).containsExactly("SIGNED_OUT");
        assertThat(table.heron.isConnected()).isTrue();
    }

    @Test
    void aScreenThatAnswersNoPingsIsDropped() {
        table.otter.hangs = true;
        table.stage.pass(Duration.ofSeconds(46));
        assertThat(table.otter.isConnected()).isFalse();
        table.stage.pass(Duration.ofMinutes(5));
        assertThat(table.heron.isConnected()).isTrue();
    }

    private SimulatedScreen arrives(String ticket) {
        SimulatedScreen screen = table.workshop.screen("h" + table.workshop.screens.size());
        screen.connect(ticket);
        table.settle();
        return screen;
    }
}
