package org.mapwright.shell.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mapwright.shell.CannotStart;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.FreePort;
import org.mapwright.shell.StoreState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Keeps the store's process alive as long as the application runs: starts it, starts it again when it ends unasked,
 * and ends it. The port stays the same over restarts, so one driver serves the whole time.
 */
final class EmbeddedStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final Duration PATIENCE_WITH_A_START = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final DataFolder data;
    private final HealthBoard health;
    private final FileChannel claim;
    private final StoreLaunch launch;
    private final DiskWatch disk;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile StoreRun run;

    /**
     * Takes the data folder and launches the process, without waiting for it.
     *
     * @param reserve of free disk below which nothing is written
     */
    EmbeddedStore(Path installation, DataFolder data, DataSize reserve, HealthBoard health) {
        this.data = data;
        this.health = health;
        this.claim = data.claim();
        this.launch = new StoreLaunch(installation, data.store(), FreePort.find());
        this.run = StoreRun.launch(launch);
        this.disk = new DiskWatch(data.store(), reserve, health, this::startAnew);
    }

    /** Waits for the first start, and watches over the process from then on. */
    @Override
    public StoreAccess awaitReady() {
        try {
            run.awaitReady(PATIENCE_WITH_A_START);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the store starts", e);
        }
        disk.look(); // before anybody is told that it is up
        health.show(StoreState.UP);
        disk.start();
        Thread.ofPlatform().daemon().name("store-supervisor").start(this::supervise);
        return new StoreAccess(URI.create("bolt://127.0.0.1:" + launch.port()), "neo4j", password());
    }

    private String password() {
        Path file = data.store().resolve("password");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw StoreText.refusal(e, "password.missing", file, e);
        }
    }

    private void supervise() {
        try {
            run.awaitEnd();
            while (!isClosing()) {
                LOG.warn("The store's process ended; it is started again");
                health.show(StoreState.RESTARTING);
                if (revive()) {
                    health.show(StoreState.UP);
                    run.awaitEnd();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean revive() throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            if (isRevived()) {
                return true;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        return false;
    }

    private boolean isRevived() throws InterruptedException {
        try {
            synchronized (this) {
                if (isClosing()) {
                    return false;
                }
                run = StoreRun.launch(launch);
            }
            run.awaitReady(PATIENCE_WITH_A_START);
            return true;
        } catch (CannotStart e) {
            LOG.warn("The store could not be started again: {}", e.getMessage());
            return false;
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Says that it restarts before it does, so that nobody is told in between that all is well. */
    private void startAnew() {
        synchronized (this) {
            if (isClosing()) {
                return;
            }
            health.show(StoreState.RESTARTING);
        }
        crash();
    }

    /** Ends the process as a crash would; the supervision brings it back. */
    void crash() {
        run.kill();
    }

    @Override
    public void close() {
        disk.close();
        synchronized (this) {
            closing.countDown();
        }
        run.stop();
        health.show(StoreState.STOPPED);
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder could not be given back: " + data.root(), e);
        }
    }
}
