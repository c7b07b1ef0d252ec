package org.mapwright.live.web;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mapwright.live.Engine;

/** Work on virtual threads, and one timer that hands it to them. */
final class LiveThreads implements Engine.Later, AutoCloseable {

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-", 0).factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-timer").daemon().factory());

    /** Runs the task soon; once closed, not at all. */
    void run(Runnable task) {
        if (!threads.isShutdown()) {
            threads.execute(task);
        }
    }

    @Override
    public void after(Duration wait, Runnable task) {
        if (!timer.isShutdown()) {
            var unused = timer.schedule(() -> run(task), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        threads.shutdown();
    }
}
