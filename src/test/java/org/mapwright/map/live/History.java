package org.mapwright.map.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mapwright.live.LiveLimits;
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
 * some go offline and come back. In the end all lines and the store are good, and everybody hears everything.
 */
final class History {

    private static final MapId MAP = new MapId("map-1");
    private static final int STEPS = 70;

    private final SplittableRandom random;
    private final Stage stage;
    private final Faults faults;
    private final RandomCommands commands;
    private final Variant variant;
    final MemoryMapStore store;
    final Workshop workshop;

    /** What is switched off in a control run. */
    enum Variant {
        SOUND,
        WITHOUT_DEDUPE,
        WITHOUT_GAP_RULE
    }

    History(long seed, Variant variant) {
        this.variant = variant;
        random = new SplittableRandom(seed);
        stage = new Stage(random);
        faults = new Faults(random.split());
        commands = new RandomCommands(seed);
        store = new MemoryMapStore(Workshop.STUDY, faults);
        store.dedupes = variant != Variant.WITHOUT_DEDUPE;
        store.recent = random.nextInt(4) == 0 ? 5 : 200;
        store.put(SystemMap.empty(MAP, new Title("A map"), new PlaceId("glasgow")));
        workshop = new Workshop(stage, random.split(), store, MAP, limits());
        workshop.loss = 0.05;
    }

    private LiveLimits limits() {
        LiveLimits usual = LiveLimits.STANDARD;
        int answers = variant == Variant.WITHOUT_DEDUPE ? 0 : random.nextInt(3) == 0 ? 4 : usual.answers();
        int tail = random.nextInt(3) == 0 ? 8 : usual.tail();
        return new LiveLimits(
                usual.waiting(),
                usual.together(),
                usual.transactions(),
                answers,
                tail,
                usual.steps(),
                usual.idle(),
                usual.retry(),
                usual.slowestRetry());
    }

    /** Plays it, and returns what is wrong in the end: nothing, if all is well. */
    List<String> play() {
        int people = 2 + random.nextInt(5);
        for (int i = 0; i < people; i++) {
            String account = "p-" + i;
            workshop.join(account, i % 3 == 2 ? Role.PARTICIPANT : Role.FACILITATOR);
            SimulatedScreen screen = workshop.screen(account, "screen-" + i);
            screen.noticesGaps = variant != Variant.WITHOUT_GAP_RULE;
            connect(screen);
        }
        for (int i = 0; i < STEPS; i++) {
            happening();
            stage.play(random.nextInt(12));
        }
        quietDown();
        return new Verification(workshop, store, MAP).findings();
    }

    private void happening() {
        SimulatedScreen screen = workshop.screens.get(random.nextInt(workshop.screens.size()));
        switch (random.nextInt(24)) {
            case 0 -> screen.disconnect();
            case 1, 2, 3 -> workshop.screens.forEach(this::connect);
            case 4 -> screen.askAgain();
            case 5 -> faults.likely(random.nextInt(3) * 0.15);
            case 6 -> faults.down(random.nextInt(4) == 0);
            case 7 -> store.takeOver(MAP);
            case 8 -> stage.pass(Duration.ofMillis(random.nextInt(3_000)));
            case 9, 10 -> screen.ask("{\"type\":\"Undo\"}", Optional.empty());
            case 11 -> screen.ask("{\"type\":\"Redo\"}", Optional.empty());
            default -> screen.ask(body(), group());
        }
    }

    private Optional<String> group() {
        return random.nextInt(4) == 0 ? Optional.of("g-" + random.nextInt(3)) : Optional.empty();
    }

    private String body() {
        MapCommand command = commands.next(store.state(MAP));
        return MapJson.mapper().writerFor(MapCommand.class).writeValueAsString(command);
    }

    private void connect(SimulatedScreen screen) {
        screen.connect(workshop.ticket(screen.name().replace("screen", "p")));
    }

    private void quietDown() {
        faults.likely(0);
        faults.down(false);
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
        return new ArrayList<>(workshop.screens).stream().allMatch(SimulatedScreen::isSettled);
    }
}
