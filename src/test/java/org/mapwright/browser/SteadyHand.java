package org.mapwright.browser;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Goes on editing one map through whatever happens: keeps some operations under way, sends what was not answered again
 * after a break, and notes every answer.
 */
final class SteadyHand {

    private static final int UNDER_WAY = 16;
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final PersonWithoutBrowser person;
    private final String document;
    private final Strokes strokes = new Strokes();
    private final Map<String, JsonNode> pending = new LinkedHashMap<>();
    private final Set<String> acknowledged = new LinkedHashSet<>();
    private final List<String> refusals = new ArrayList<>();
    private final Thread work = Thread.ofVirtual().unstarted(this::work);
    private volatile boolean resting;
    private int connections;

    SteadyHand(PersonWithoutBrowser person, String document) {
        this.person = person;
        this.document = document;
    }

    void start() {
        work.start();
    }

    /** Begins nothing new, and waits until everything that was begun is answered. */
    void rest(Duration patience) throws InterruptedException {
        resting = true;
        if (!work.join(patience)) {
            throw new AssertionError(pendingCount() + " operations were never answered");
        }
    }

    /** Waits until so many further operations are acknowledged. */
    synchronized void awaitFurther(int operations, Duration patience) throws InterruptedException {
        int wanted = acknowledged.size() + operations;
        long end = System.nanoTime() + patience.toNanos();
        while (acknowledged.size() < wanted) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new AssertionError("Only " + acknowledged.size() + " of " + wanted + " operations were answered");
            }
            wait(left);
        }
    }

    /** Operations that were said to be kept. */
    synchronized Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** Answers other than that it is kept; there should be none. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    synchronized int connections() {
        return connections;
    }

    private synchronized int pendingCount() {
        return pending.size();
    }

    private boolean isDone() {
        return resting && pendingCount() == 0;
    }

    private void work() {
        while (!isDone()) {
            try {
                String ticket = person.ticket(document);
                try (LiveLine line = person.open(document)) {
                    noteConnection();
                    greet(line, ticket);
                }
            } catch (IOException | CompletionException e) {
                LockSupport.parkNanos(PATIENCE.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void noteConnection() {
        connections++;
    }

    private void greet(LiveLine line, String ticket) {
        line.say(frame("hello").put("ticket", ticket).putNull("lastSeq").putNull("epoch"));
        boolean goesOn = true;
        boolean welcome = false;
        while (goesOn && !isDone()) {
            String type = line.next(PATIENCE).map(frame -> take(line, frame)).orElse("");
            goesOn = !type.equals("broken") && !type.equals("bye");
            if (type.equals("welcome")) {
                welcome = true;
                unanswered().forEach(line::say);
            }
            if (welcome && goesOn) {
                fresh().forEach(line::say);
            }
        }
    }

    private synchronized List<JsonNode> unanswered() {
        return List.copyOf(pending.values());
    }

    private synchronized List<JsonNode> fresh() {
        List<JsonNode> fresh = new ArrayList<>();
        while (!resting && pending.size() < UNDER_WAY) {
            String op = "o-" + strokes.count();
            ObjectNode frame = frame("op").put("opId", op).put("base", 0).putNull("group");
            frame.set("body", strokes.next());
            pending.put(op, frame);
            fresh.add(frame);
        }
        return fresh;
    }

    private String take(LiveLine line, JsonNode frame) {
        String type = frame.get("type").asString();
        if (type.equals("ping")) {
            line.say(frame("pong"));
        } else if (type.equals("ack")) {
            answered(frame);
        }
        return type;
    }

    private synchronized void answered(JsonNode ack) {
        String op = ack.get("opId").asString();
        if (pending.remove(op) != null) {
            if (ack.get("outcome").asString().equals("applied")) {
                acknowledged.add(op);
            } else {
                refusals.add(ack.toString());
            }
            notifyAll();
        }
    }

    private static ObjectNode frame(String type) {
        return JsonMapper.shared().createObjectNode().put("type", type).put("v", 1);
    }
}
