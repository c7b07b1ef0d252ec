package org.mapwright.map.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawingPatch;
import org.mapwright.map.json.MapJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reference client of the protocol. It keeps what was confirmed, in the order of seq; keeps what it asked for until
 * it hears what became of it, and asks again after a break; and comes back when it sees a gap.
 */
final class SimulatedScreen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final Function<SimulatedScreen, Optional<Wire>> dial;
    /** What was asked for and not answered, in order. */
    private final Map<String, String> pending = new LinkedHashMap<>();
    /** The last answer to each operation. */
    private final Map<String, JsonNode> answers = new LinkedHashMap<>();

    private final List<String> farewells = new ArrayList<>();
    private final List<String> stores = new ArrayList<>();
    private final List<JsonNode> offers = new ArrayList<>();
    private int busies;
    private JsonNode presence = JSON.createObjectNode();
    /** A screen that hangs answers no pings. */
    boolean hangs;

    private int asked;
    private OptionalLong seq = OptionalLong.empty();
    private long epoch;
    private Optional<Picture> picture = Optional.empty();
    private Optional<Wire> wire = Optional.empty();
    private boolean welcome;
    /** Off in the control run only. */
    boolean noticesGaps = true;

    SimulatedScreen(String name, Function<SimulatedScreen, Optional<Wire>> dial) {
        this.name = name;
        this.dial = dial;
    }

    /** Connects, if it is not connected. */
    void connect(String ticket) {
        if (wire.isEmpty()) {
            wire = dial.apply(this);
            wire.ifPresent(w -> w.say(hello(ticket)));
        }
    }

    void disconnect() {
        wire.ifPresent(Wire::cut);
        lost();
    }

    boolean isConnected() {
        return wire.isPresent();
    }

    boolean isSettled() {
        return welcome && pending.isEmpty();
    }

    /** Asks for something; sent when there is a connection, and again until it is answered. */
    String ask(String body, Optional<String> group) {
        asked++;
        String op = name + "-" + asked;
        ObjectNode frame = JSON.createObjectNode().put("type", "op").put("v", 1);
        frame.put("opId", op).put("base", seq.orElse(0)).put("group", group.orElse(null));
        frame.set("body", JSON.readTree(body));
        pending.put(op, frame.toString());
        send(frame.toString());
        return op;
    }

    /** Sends something again without need. */
    void askAgain() {
        pending.values().stream().findFirst().ifPresent(this::send);
    }

    /** Sends a frame as it stands. */
    void say(String frame) {
        wire.ifPresent(w -> w.say(frame));
    }

    private void send(String frame) {
        if (welcome) {
            say(frame);
        }
    }

    private String hello(String ticket) {
        ObjectNode hello =
                JSON.createObjectNode().put("type", "hello").put("v", 1).put("ticket", ticket);
        if (seq.isPresent()) {
            hello.put("lastSeq", seq.getAsLong()).put("epoch", epoch);
        }
        return hello.toString();
    }

    /** A connection broke; it may be an old one. */
    void broken(Wire which) {
        if (wire.filter(w -> w.equals(which)).isPresent()) {
            lost();
        }
    }

    private void lost() {
        wire = Optional.empty();
        welcome = false;
    }

    /** Reads a frame of the connection it has now. */
    void read(Wire from, String frame) {
        if (wire.filter(w -> w.equals(from)).isPresent()) {
            take(JSON.readTree(frame));
        }
    }

    private void take(JsonNode frame) {
        switch (frame.get("type").asString()) {
            case "welcome" -> welcomed(frame);
            case "ops" -> ops(frame.get("from").asLong(), frame.get("ops"));
            case "ack" -> acked(frame);
            case "ping" -> pong();
            case "bye" -> farewells.add(frame.get("reason").asString());
            case "store" -> stores.add(frame.get("state").asString());
            case "busy" -> busies++;
            case "presence" -> presence = frame;
            case "offer" -> offers.add(frame);
            default -> {}
        }
    }

    private void welcomed(JsonNode frame) {
        epoch = frame.get("epoch").asLong();
        if (frame.get("ops").isNull()) {
            picture = Optional.of(Picture.of(MapJson.mapper().treeToValue(frame.get("snapshot"), Drawing.class)));
            seq = OptionalLong.of(frame.get("seq").asLong());
        } else {
            ops(seq.getAsLong() + 1, frame.get("ops"));
        }
        welcome = true;
        List.copyOf(pending.values()).forEach(this::send);
    }

    private void ops(long from, JsonNode ops) {
        if (noticesGaps && from > seq.getAsLong() + 1) {
            disconnect();
            return;
        }
        for (JsonNode op : ops) {
            if (op.get("seq").asLong() > seq.getAsLong()) {
                DrawingPatch patch = MapJson.mapper().treeToValue(op.get("patch"), DrawingPatch.class);
                picture = picture.map(p -> p.with(patch));
                seq = OptionalLong.of(op.get("seq").asLong());
            }
        }
    }

    private void acked(JsonNode frame) {
        String op = frame.get("opId").asString();
        pending.remove(op);
        answers.put(op, frame);
    }

    private void pong() {
        if (!hangs) {
            say("{\"type\":\"pong\",\"v\":1}");
        }
    }

    /** The last it heard of who is there. */
    JsonNode presence() {
        return presence;
    }

    /** What others offered to show. */
    List<JsonNode> offers() {
        return offers;
    }

    String name() {
        return name;
    }

    Optional<Picture> picture() {
        return picture;
    }

    long seq() {
        return seq.orElse(-1);
    }

    Map<String, JsonNode> answers() {
        return answers;
    }

    /** The answer to that operation, which must have come. */
    JsonNode answer(String op) {
        return Objects.requireNonNull(answers.get(op), "no answer");
    }

    Map<String, String> pending() {
        return pending;
    }

    List<String> farewells() {
        return farewells;
    }

    List<String> stores() {
        return stores;
    }

    int busies() {
        return busies;
    }
}
