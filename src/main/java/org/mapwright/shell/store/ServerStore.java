package org.mapwright.shell.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mapwright.shell.StoreState;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** A Neo4j server or cluster that somebody else runs; asked every few seconds whether it answers. */
final class ServerStore implements Store {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    private final StoreAccess access;
    private final HealthBoard health;
    private final Driver probe;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-watch").factory());

    ServerStore(StoreAccess access, HealthBoard health) {
        this.access = access;
        this.health = health;
        this.probe = access.driver();
    }

    @Override
    public StoreAccess awaitReady() {
        try {
            probe.verifyConnectivity();
        } catch (Neo4jException e) {
            close();
            throw StoreText.refusal(e, "store.unreachable", access.uri(), e.getMessage());
        }
        health.show(StoreState.UP);
        long pause = BETWEEN_QUESTIONS.toMillis();
        var unused = watch.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        return access;
    }

    private void look() {
        try {
            probe.verifyConnectivity();
            health.show(StoreState.UP);
        } catch (Neo4jException e) {
            health.show(StoreState.RESTARTING);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        probe.close();
        health.show(StoreState.STOPPED);
    }
}
