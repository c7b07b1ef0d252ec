package org.mapwright.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * The operations of one connection on their way to the document, in the order in which they came and no faster than
 * 20 a second after a burst of 60. Nothing is dropped: what comes too fast waits here, and the screen is asked to pause.
 *
 * @param <O> the operations of the document's kind
 */
final class Intake<O> {

    private static final double PER_SECOND = 20;
    private static final double BURST = 60;
    private static final int MOST = 500;
    private static final Duration FULL = Duration.ofMillis(200);
    private static final Duration BETWEEN_HINTS = Duration.ofSeconds(1);

    private final Engine engine;
    private final Predicate<Wish<O>> document;
    private final LongConsumer busy;
    private final TokenBucket bucket;
    private final Deque<Wish<O>> waiting = new ArrayDeque<>();
    private boolean paused;
    private Instant hinted = Instant.MIN;

    /**
     * @param document takes a wish, unless it is full
     * @param busy hears for how many milliseconds the screen should pause
     */
    Intake(Engine engine, Predicate<Wish<O>> document, LongConsumer busy) {
        this.engine = engine;
        this.document = document;
        this.busy = busy;
        this.bucket = new TokenBucket(engine.clock(), PER_SECOND, BURST);
    }

    /** Takes a wish in; false when far too many wait. */
    synchronized boolean add(Wish<O> wish) {
        if (waiting.size() >= MOST) {
            return false;
        }
        waiting.add(wish);
        goOn();
        return true;
    }

    private synchronized void resume() {
        paused = false;
        goOn();
    }

    private void goOn() {
        while (!paused && !waiting.isEmpty()) {
            Duration wait = bucket.untilNext();
            if (!wait.isZero()) {
                pause(wait);
            } else if (document.test(waiting.getFirst())) {
                bucket.take();
                waiting.removeFirst();
            } else {
                pause(FULL);
            }
        }
    }

    private void pause(Duration wait) {
        paused = true;
        engine.later().after(wait, this::resume);
        Instant now = engine.clock().instant();
        if (now.isBefore(hinted) || hinted.plus(BETWEEN_HINTS).isBefore(now)) {
            hinted = now;
            busy.accept(wait.toMillis() + Math.round(waiting.size() / PER_SECOND * 1000));
        }
    }
}
