package org.mapwright.shell.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of the store's process, from its launch to its end. */
final class StoreRun {

    private static final Logger LOG = LoggerFactory.getLogger(StoreRun.class);
    private static final Duration PATIENCE_WITH_A_CLEAN_END = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WITH_A_FORCED_END = Duration.ofSeconds(5);

    private final StoreLaunch launch;
    private final Process process;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private StoreRun(StoreLaunch launch, Process process) {
        this.launch = launch;
        this.process = process;
        Thread.ofPlatform().daemon().name("store-says").start(this::listen);
    }

    static StoreRun launch(StoreLaunch launch) {
        try {
            Files.createDirectories(launch.log().getParent());
            var process = new ProcessBuilder(launch.command())
                    .redirectError(ProcessBuilder.Redirect.to(launch.log().toFile()))
                    .start();
            return new StoreRun(launch, process);
        } catch (IOException e) {
            throw StoreText.refusal(e, "data.folder.unusable", launch.folder(), e);
        }
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY")) {
                    ready.complete(true);
                } else if (line.equals("WAITING")) {
                    LOG.info("The store waits for an earlier process to let go of {}", launch.folder());
                } else if (line.startsWith("BROKEN")) {
                    LOG.error("The store's database broke, and its process ends; its log is {}", launch.log());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store's output broke", e);
        } finally {
            ready.complete(false);
        }
    }

    /** @throws org.mapwright.shell.CannotStart when the process ends, or is too slow; it is gone then */
    void awaitReady(Duration patience) throws InterruptedException {
        try {
            if (!ready.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw StoreText.refusal("store.ended", process.waitFor(), launch.log());
            }
        } catch (TimeoutException | ExecutionException e) {
            kill();
            throw StoreText.refusal(e, "store.slow", patience.toSeconds(), launch.log());
        }
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the process as it wants to end; with force when it does not. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_WITH_A_CLEAN_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The store did not end by itself within {}; it is killed", PATIENCE_WITH_A_CLEAN_END);
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process at once, as a crash would; the store recovers at its next start. */
    void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(PATIENCE_WITH_A_FORCED_END.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
