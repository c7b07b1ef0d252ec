package org.mapwright.report;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.mapwright.analysis.Termination;

/**
 * Does long work one piece after the other, in the order in which it came, so that those who draw meanwhile do not wait.
 * Few wait for their turn, and not for long: each of them holds a thread of the web server. That a reader has gone is
 * not noticed before there is an answer to write; the limit ends such work too.
 */
final class OneAtATime {

    private final Semaphore turn = new Semaphore(1, true);
    private final int waiting;
    private final Duration patience;
    private final Duration limit;
    private final InstantSource clock;

    /**
     * @param waiting how many may wait, at least 1
     * @param patience how long each of them does
     * @param limit after which a piece of work is stopped
     */
    OneAtATime(int waiting, Duration patience, Duration limit, InstantSource clock) {
        this.waiting = waiting;
        this.patience = patience;
        this.limit = limit;
        this.clock = clock;
    }

    /** Eight wait, a minute each; five minutes for a piece of work. */
    static OneAtATime standard() {
        return new OneAtATime(8, Duration.ofMinutes(1), Duration.ofMinutes(5), InstantSource.system());
    }

    <T> LongWork<T> run(Function<Termination, T> work) {
        if (turn.getQueueLength() >= waiting || !isMyTurn()) {
            return new LongWork.Busy<>();
        }
        try {
            return new LongWork.Done<>(work.apply(Termination.after(limit, clock)));
        } catch (CancellationException e) {
            return new LongWork.TooLong<>(limit);
        } finally {
            turn.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
