package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person without a browser at the live channel of a map: keeps what she asked for until she hears what became of it,
 * comes back after a break with what she knows, sends again what was not answered, and notices gaps. All of it on one
 * virtual thread.
 */
final class Person {

    /** As long as the pages wait without a word before they take the channel for dead. */
    static final Duration SILENCE = Duration.ofSeconds(40);

    private static final long LEAST_PAUSE_MS = 500;
    private static final long LONGEST_PAUSE_MS = 4_000;
    private static final int MOST_DOUBLINGS = 5;

    private final Table table;
    private final Door door;
    private final HttpClient client;
    private final URI address;
    private final RandomGenerator random;
    private final Duration silence;
    private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
    private final Map<String, Asked> pending = new LinkedHashMap<>();
    private final Seen seen = new Seen();
    private final Thread life = Thread.ofVirtual().name("person").unstarted(this::live);
    private volatile boolean leaving;
    private volatile boolean welcome;
    private volatile int unanswered;
    private final AtomicInteger connections = new AtomicInteger();
    private @Nullable Wire wire;
    private int failures;
    private long heardAt;

    Person(Table table, Door door, HttpClient client, URI address, RandomGenerator random, Duration silence) {
        this.table = table;
        this.door = door;
        this.client = client;
        this.address = address;
        this.random = random;
        this.silence = silence;
    }

    /** What comes to her, in order: frames, breaks and what she wants to do. */
    sealed interface Happening {

        record Frame(Wire from, String text, long at) implements Happening {}

        record Broken(Wire from) implements Happening {}

        record Wanted(Asked asked) implements Happening {}
    }

    void arrive() {
        life.start();
    }

    /** She does something now, whether or not she is connected. */
    void does(Asked asked) {
        happenings.add(new Happening.Wanted(asked));
    }

    /** Goes for good. */
    void leave() {
        leaving = true;
        life.interrupt();
    }

    boolean isWelcome() {
        return welcome;
    }

    /** Whether all that she did was answered. */
    boolean isSettled() {
        return welcome && unanswered == 0 && happenings.isEmpty();
    }

    int connections() {
        return connections.get();
    }

    /** What she saw; complete once she has left or is settled. */
    Seen seen() {
        return seen;
    }

    private void live() {
        while (!leaving) {
            try {
                Wire now = Wire.open(client, address, table.document(), happenings);
                wire = now;
                heardAt = System.nanoTime();
                now.say(hello(door.ticket(table.document())));
                connections.incrementAndGet();
                while (!leaving && isStillGood()) {
                    // each turn takes one happening
                }
            } catch (IOException | CompletionException | IllegalStateException e) {
                // the pause below, then the next try
            } catch (InterruptedException e) {
                leaving = true;
            }
            drop();
            pause();
        }
    }

    private void drop() {
        boolean wasGood = welcome;
        welcome = false;
        failures = wasGood ? 0 : Math.min(MOST_DOUBLINGS, failures + 1);
        Wire old = wire;
        wire = null;
        if (old != null) {
            old.cut();
        }
    }

    /** As the pages do: longer each time, by chance, so that a room does not come back in one moment. */
    private void pause() {
        if (!leaving) {
            long ceiling = Math.min(LONGEST_PAUSE_MS, LEAST_PAUSE_MS << (failures + 1));
            LockSupport.parkNanos(Duration.ofMillis(random.nextLong(LEAST_PAUSE_MS, ceiling + 1))
                    .toNanos());
        }
    }

    private boolean isStillGood() throws IOException, InterruptedException {
        long left = heardAt + silence.toNanos() - System.nanoTime();
        Happening next = happenings.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
        return switch (next) {
            case null -> false;
            case Happening.Broken broken -> broken.from() != wire;
            case Happening.Wanted wanted -> {
                ask(wanted.asked());
                yield true;
            }
            case Happening.Frame frame
            when frame.from() == wire -> {
                heardAt = System.nanoTime();
                yield take(frame);
            }
            case Happening.Frame frame -> true;
        };
    }

    private void ask(Asked asked) throws IOException {
        pending.put(asked.op(), asked);
        unanswered = pending.size();
        if (welcome) {
            say(frame(asked));
        }
    }

    private boolean take(Happening.Frame heard) throws IOException, InterruptedException {
        JsonNode frame = JsonMapper.shared().readTree(heard.text());
        switch (frame.get("type").asString()) {
            case "welcome" -> welcomed(frame, heard.at());
            case "ops" -> {
                return seen.take(table, this, frame.get("ops"), heard.at());
            }
            case "ack" -> answered(frame, heard.at());
            case "ping" -> say(frame("pong"));
            case "store" -> table.note("store " + frame.get("state").asString());
            case "bye" -> {
                table.note("bye " + frame.get("reason").asString());
                return false;
            }
            default -> {}
        }
        return true;
    }

    private void welcomed(JsonNode frame, long at) throws IOException, InterruptedException {
        if (frame.get("ops").isNull()) {
            JsonNode snapshot = frame.get("snapshot").isNull()
                    ? JsonMapper.shared()
                            .readTree(door.fetch(frame.get("snapshotUrl").asString()))
                    : frame.get("snapshot");
            seen.begin(snapshot, frame.get("seq").asLong());
        } else {
            seen.take(table, this, frame.get("ops"), at);
        }
        seen.epoch(frame.get("epoch").asLong());
        welcome = true;
        for (Asked asked : List.copyOf(pending.values())) {
            say(frame(asked));
        }
    }

    private void answered(JsonNode ack, long at) {
        Asked asked = pending.remove(ack.get("opId").asString());
        unanswered = pending.size();
        if (asked != null) {
            table.answered(asked, ack.get("outcome").asString(), at);
        }
    }

    private void say(ObjectNode frame) throws IOException {
        Wire now = wire;
        if (now != null) {
            now.say(frame);
        }
    }

    private ObjectNode hello(String ticket) {
        ObjectNode hello = frame("hello").put("ticket", ticket);
        return seen.isBegun() ? hello.put("lastSeq", seen.seq()).put("epoch", seen.epoch()) : hello;
    }

    private ObjectNode frame(Asked asked) {
        ObjectNode frame = frame("op").put("opId", asked.op()).put("base", Math.max(0, seen.seq()));
        frame.putNull("group");
        frame.set("body", asked.body());
        return frame;
    }

    private static ObjectNode frame(String type) {
        return JsonMapper.shared().createObjectNode().put("type", type).put("v", 1);
    }
}
