package org.mapwright.shell.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Looks how much room is left where the store keeps things. Below a reserve no edits are written any more, since a
 * database that runs into the end of its disk breaks and does not heal by itself. When there is room again the store is
 * started anew, whether or not it came to harm.
 */
final class DiskWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    /** So much more than the reserve must be free before work goes on, so that it does not stop again at once. */
    private static final DataSize ROOM_TO_WORK = DataSize.ofMegabytes(20);

    private final Path folder;
    private final DataSize reserve;
    private final HealthBoard health;
    private final Runnable startAnew;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("disk-watch").factory());
    private boolean blind;

    /**
     * @param folder of the store
     * @param startAnew ends the store, so that it is started again
     */
    DiskWatch(Path folder, DataSize reserve, HealthBoard health, Runnable startAnew) {
        this.folder = folder;
        this.reserve = reserve;
        this.health = health;
        this.startAnew = startAnew;
    }

    void start() {
        long pause = BETWEEN_LOOKS.toMillis();
        var unused = watch.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Looks once. */
    void look() {
        try {
            judge(Files.getFileStore(folder).getUsableSpace());
            blind = false;
        } catch (IOException e) {
            if (!blind) {
                LOG.warn("It cannot be told how much room there is in {}", folder, e);
            }
            blind = true;
        } catch (RuntimeException e) {
            LOG.error("The store could not be started anew; it is tried again", e);
        }
    }

    private void judge(long free) {
        if (!health.isFull() && free < reserve.toBytes()) {
            LOG.error(
                    "{} free in {}, less than the reserve of {}: edits wait",
                    mebi(free),
                    folder,
                    mebi(reserve.toBytes()));
            health.full(true);
        } else if (health.isFull() && free >= reserve.toBytes() + ROOM_TO_WORK.toBytes()) {
            LOG.warn("{} free in {}: the store is started anew, and edits go on", mebi(free), folder);
            startAnew.run();
            health.full(false);
        }
    }

    private static String mebi(long bytes) {
        return DataSize.ofBytes(bytes).toMegabytes() + " MiB";
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
