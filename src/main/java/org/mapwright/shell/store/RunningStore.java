package org.mapwright.shell.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.StoreState;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The embedded store of a Mapwright that is running: this process is its guest, and neither starts nor ends it. Where it
 * answers stands in a file that is right as long as its process holds the folder's lock, so that the password is never
 * told to whatever took the port after it.
 */
final class RunningStore implements Store {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final DataFolder data;
    private final HealthBoard health;
    private final CountDownLatch closing = new CountDownLatch(1);

    RunningStore(DataFolder data, HealthBoard health) {
        this.data = data;
        this.health = health;
    }

    /** It may be starting, or just starting again. */
    @Override
    public StoreAccess awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            do {
                Optional<StoreAccess> access = access().filter(RunningStore::answers);
                if (access.isPresent()) {
                    health.show(StoreState.UP);
                    return access.orElseThrow();
                }
            } while (System.nanoTime() < end && !closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw StoreText.refusal("store.not.running", data.root(), PATIENCE.toSeconds());
    }

    private Optional<StoreAccess> access() {
        Path store = data.store();
        if (!DataFolder.isHeld(store.resolve("lock"))) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(
                    "bolt://" + Files.readString(store.resolve("bolt")).strip());
            String password = Files.readString(store.resolve("password")).strip();
            return Optional.of(new StoreAccess(uri, "neo4j", password));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean answers(StoreAccess access) {
        try (var driver = access.driver()) {
            driver.verifyConnectivity();
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        health.show(StoreState.STOPPED);
    }
}
