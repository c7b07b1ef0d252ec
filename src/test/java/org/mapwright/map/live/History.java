package org.mapwright.map.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mapwright.live.LiveLimits;
import org.mapwright.live.ServerFrame.State;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.map.json.MapJson;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Role;
import org.mapwright.testing.RandomCommands;

/**
 * One workshop by the seed: two to six screens edit one map at once over bad lines and a store that fails now and then;
 * some go offline and come back, the clock jumps by a day, the store has no room for a while. In the end all lines and the store are good, and everybody hears everything.
 */
final class History {

    private static final MapId MAP = new MapId("map-1");
    private static final int STEPS = 70;
    private static final int FEW_ANSWERS = 16;

    private final SplittableRandom random;
    private final Stage stage;
    private final Faults faults;
    private final RandomCommands commands;
    private final Variant variant;
    private final TestedStore store;
    private final MapId map;
    private final Workshop workshop;
    /** The map as people remember it, often a little old. */
    private Optional<SystemMap> known = Optional.empty();

    /** What is switched off in a control run. */
    enum Variant {
        SOUND,
        WITHOUT_DEDUPE,
        WITHOUT_GAP_RULE
    }

    private History(long seed, Variant variant, TestedStore store, MapId map) {
        this.variant = variant;
        this.store = store;
        this.map = map;
        random = new SplittableRandom(seed);
        stage = new Stage(random);
        faults = new Faults(random.split());
        commands = new RandomCommands(seed);
        workshop = new Workshop(stage, random.split(), new Unreliable(store, faults), map, limits());
        workshop.loss = 0.05;
    }

    /** On a store in memory. */
    static History inMemory(long seed, Variant variant) {
        MemoryMapStore store = new MemoryMapStore(Workshop.STUDY);
        store.dedupes = variant != Variant.WITHOUT_DEDUPE;
        store.recent = seed % 4 == 0 ? 5 : 200;
        store.put(SystemMap.empty(MAP, new Title("A map"), new PlaceId("glasgow")));
        return new History(seed, variant, store, MAP);
    }

    /** On any store, over an empty map of it. */
    static History on(TestedStore store, MapId map, long seed) {
        return new History(seed, Variant.SOUND, store, map);
    }

    /**
     * Now and then little is remembered, so that the ways around forgetting are gone too; but more than what can pass
     * between two copies of one frame, since a refusal that was forgotten is decided anew.
     */
    private LiveLimits limits() {
        LiveLimits usual = LiveLimits.STANDARD;
        int answers = random.nextInt(3) == 0 ? FEW_ANSWERS : usual.answers();
        return new LiveLimits(
                usual.waiting(),
                usual.together(),
                usual.transactions(),
                variant == Variant.WITHOUT_DEDUPE ? 0 : answers,
                random.nextInt(3) == 0 ? 8 : usual.tail(),
                usual.steps(),
                usual.idle(),
                usual.retry(),
                usual.slowestRetry());
    }

    /** Plays it, and returns what is wrong in the end: nothing, if all is well. */
    List<String> play() {
        int people = 2 + random.nextInt(5);
        for (int i = 0; i < people; i++) {
            workshop.join("p-" + i, i % 3 == 2 ? Role.PARTICIPANT : Role.FACILITATOR);
            SimulatedScreen screen = workshop.screen("screen-" + i);
            screen.noticesGaps = variant != Variant.WITHOUT_GAP_RULE;
            connect(screen);
        }
        for (int i = 0; i < STEPS; i++) {
            happening();
            stage.play(random.nextInt(12));
        }
        quietDown();
        return new Verification(workshop, store, map).findings();
    }

    private void happening() {
        SimulatedScreen screen = workshop.screens.get(random.nextInt(workshop.screens.size()));
        switch (random.nextInt(26)) {
            case 0 -> screen.disconnect();
            case 1, 2, 3 -> workshop.screens.forEach(this::connect);
            case 4 -> screen.askAgain();
            case 5 -> faults.likely(random.nextInt(3) * 0.15);
            case 6 -> faults.down(random.nextInt(4) == 0);
            case 7 -> store.open(map);
            case 8 -> stage.pass(Duration.ofMillis(random.nextInt(3_000)));
            case 9, 10 -> screen.ask("{\"type\":\"Undo\"}", Optional.empty());
            case 11 -> screen.ask("{\"type\":\"Redo\"}", Optional.empty());
            case 12 -> stage.clockIsOff(Duration.ofDays(random.nextInt(-1, 2)));
            case 13 -> workshop.documents.store(random.nextInt(3) == 0 ? State.FULL : State.UP);
            default -> screen.ask(body(), group());
        }
    }

    private Optional<String> group() {
        return random.nextInt(4) == 0 ? Optional.of("g-" + random.nextInt(3)) : Optional.empty();
    }

    private String body() {
        if (known.isEmpty() || random.nextInt(5) == 0) {
            known = Optional.of(store.state(map));
        }
        MapCommand command = commands.next(known.orElseThrow());
        return MapJson.mapper().writerFor(MapCommand.class).writeValueAsString(command);
    }

    private void connect(SimulatedScreen screen) {
        screen.connect(workshop.ticket(screen.name().replace("screen", "p")));
    }

    private void quietDown() {
        faults.likely(0);
        faults.down(false);
        workshop.documents.store(State.UP);
        workshop.loss = 0;
        for (int round = 0; round < 4 && (round < 2 || !isSettled()); round++) {
            workshop.screens.forEach(SimulatedScreen::disconnect);
            stage.pass(Duration.ofSeconds(1));
            workshop.screens.forEach(this::connect);
            stage.playUntil(Duration.ofMinutes(1), this::isSettled);
        }
        stage.pass(Duration.ofSeconds(2));
    }

    private boolean isSettled() {
        return workshop.screens.stream().allMatch(SimulatedScreen::isSettled);
    }
}
