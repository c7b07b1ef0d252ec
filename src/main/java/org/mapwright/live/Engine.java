package org.mapwright.live;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * Where the work of editing together runs and how it tells the time; tests put their own, so that a whole workshop runs
 * on one thread in a seeded order.
 *
 * @param threads runs tasks soon, many at once; a task may block
 */
public record Engine(Executor threads, Later later, Clock clock) {

    /** Runs a task after a while, on a thread that may block. */
    @FunctionalInterface
    public interface Later {
        void after(Duration wait, Runnable task);
    }
}
