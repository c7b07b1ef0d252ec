package org.mapwright.map.live;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.mapwright.live.LiveLimits;
import org.mapwright.map.FactorId;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Role;
import tools.jackson.databind.JsonNode;

/** A workshop on good lines with a store that works until a test says otherwise; Heron runs it, Otter and Wren take part. */
final class Table {

    static final MapId MAP = new MapId("map-1");
    static final String UNDO = "{\"type\":\"Undo\"}";
    static final String REDO = "{\"type\":\"Redo\"}";

    final SplittableRandom random = new SplittableRandom(7);
    final Faults faults = new Faults(new SplittableRandom(8));
    final MemoryMapStore store = new MemoryMapStore(Workshop.STUDY);
    Stage stage = new Stage(random);
    Workshop workshop;
    SimulatedScreen heron;
    SimulatedScreen otter;

    Table() {
        this(LiveLimits.STANDARD);
    }

    Table(LiveLimits limits) {
        store.put(SystemMap.empty(MAP, new Title("A map"), new PlaceId("glasgow")));
        workshop = open(limits);
        heron = sit("heron");
        otter = sit("otter");
    }

    /** The application starts anew on the same store. */
    void restart() {
        stage = new Stage(random);
        workshop = open(LiveLimits.STANDARD);
        heron = sit("heron");
        otter = sit("otter");
    }

    private Workshop open(LiveLimits limits) {
        Workshop opened = new Workshop(stage, random, new Unreliable(store, faults), MAP, limits);
        opened.join("heron", Role.FACILITATOR);
        opened.join("otter", Role.PARTICIPANT);
        opened.join("wren", Role.OBSERVER);
        return opened;
    }

    /** A screen of that account, connected. */
    SimulatedScreen sit(String account) {
        SimulatedScreen screen = workshop.screen(account + "-" + workshop.screens.size() + random.nextInt(1_000_000));
        comes(screen, account);
        return screen;
    }

    void comes(SimulatedScreen screen, String account) {
        screen.connect(workshop.ticket(account));
        settle();
    }

    /** Lets everything that is under way arrive. */
    void settle() {
        stage.pass(Duration.ofMillis(900));
    }

    /** Asks, waits, and returns the answer. */
    JsonNode does(SimulatedScreen screen, String body) {
        return does(screen, body, Optional.empty());
    }

    JsonNode does(SimulatedScreen screen, String body, Optional<String> group) {
        String op = screen.ask(body, group);
        settle();
        return screen.answer(op);
    }

    static String outcome(JsonNode answer) {
        return answer.get("outcome").asString();
    }

    SystemMap map() {
        return store.state(MAP);
    }

    String label(String factor) {
        return map().factor(new FactorId(factor)).orElseThrow().label().value();
    }

    /** Whether everybody's picture is the stored map. */
    boolean allSeeTheMap() {
        return Stream.of(heron, otter).allMatch(screen -> screen.picture().equals(Optional.of(Picture.of(map()))));
    }

    static String add(String factor, String label) {
        return """
                {"type":"AddFactor","factor":"%s","label":"%s","kind":"CONTEXT","position":{"x":0,"y":0}}""".formatted(factor, label);
    }

    static String rename(String factor, String label) {
        return """
                {"type":"RenameFactor","factor":"%s","label":"%s"}""".formatted(factor, label);
    }

    static String move(String factor, int x, int y) {
        return """
                {"type":"MoveFactors","positions":{"%s":{"x":%d,"y":%d}}}""".formatted(factor, x, y);
    }

    static String remove(String factor) {
        return """
                {"type":"RemoveFactor","factor":"%s"}""".formatted(factor);
    }

    static String connect(String link, String cause, String effect, String claim, String polarity) {
        return """
                {"type":"ConnectFactors","link":"%s","cause":"%s","effect":"%s","claim":"%s","stance":{"polarity":"%s",\
                "strength":1,"certainty":"SURE","delay":"NONE","rationale":"","evidence":null}}""".formatted(link, cause, effect, claim, polarity);
    }
}
