package org.mapwright.shell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mapwright.MapwrightApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application with a store of its own, as {@code ./mapwright run} starts it, on an empty folder that goes when
 * the house closes, or when the process is told to end.
 */
public final class BenchHouse implements AutoCloseable {

    private final Path folder;
    private final Thread ending = new Thread(this::end, "bench-house-end");
    private final People people = new People();
    private final AtomicReference<@Nullable ConfigurableApplicationContext> application = new AtomicReference<>();
    private boolean ended;

    private BenchHouse(Path folder, String[] settings) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            application.set(start(settings));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts everything, and lets the people in.
     *
     * @param folder empty; holds everything, and is removed in the end
     * @param settings for the application, as arguments
     */
    public static BenchHouse open(Path folder, String[] settings, String password) {
        BenchHouse house = new BenchHouse(folder, settings);
        house.people.enrol(house.running(), password);
        return house;
    }

    private static ConfigurableApplicationContext start(String[] settings) {
        var application = new SpringApplication(MapwrightApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false); // the folder goes after the application, not beside it
        return application.run(settings);
    }

    private ConfigurableApplicationContext running() {
        return Objects.requireNonNull(application.get(), "The house is closed");
    }

    /** What a person of a number from 0 types to sign in. */
    public String name(int person) {
        return People.name(person);
    }

    /** Begins to draw a map; several are drawn beside each other. */
    public Future<Drawn> draw(int factors, int changes) {
        Drawing drawing = new Drawing(running(), people);
        FutureTask<Drawn> task = new FutureTask<>(() -> drawing.draw(factors, changes));
        Thread.startVirtualThread(task);
        return task;
    }

    /** The least number of changes that a map of so many factors takes. */
    public static int changes(int factors) {
        return LongLife.grown(factors);
    }

    /** The process that keeps the store. */
    public long store() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("mapwright-store.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The store has no process of its own"))
                .pid();
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // the process ends just now, and the hook has nothing left to do
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            ConfigurableApplicationContext running = application.getAndSet(null);
            if (running != null) {
                running.close();
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the benchmark stays behind: " + folder, e);
        }
    }
}
