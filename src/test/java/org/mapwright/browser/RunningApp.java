package org.mapwright.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built application in a process of its own, as {@code ./mapwright run} starts it. */
final class RunningApp implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("(?i)password:?\\s+(\\S+)");
    /** Stands in the last line of what a start prints; the password stands before it. */
    private static final String LAST_WORDS = "Ctrl-C";

    private static final long STARTS_WITHIN_SECONDS = 240;

    private final Path data;
    private final Process process;
    private final List<String> printed = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final int port;

    private RunningApp(Path data, int port, Map<String, String> environment) throws IOException {
        this.data = data;
        this.port = port;
        var starting =
                new ProcessBuilder(Built.command("run", "--data", data, "--port", port)).redirectErrorStream(true);
        starting.environment().putAll(environment);
        process = starting.start();
        // A platform thread: a virtual one would hold a carrier while it waits, and a small machine has two of them.
        Thread.ofPlatform().daemon().name("application-says").start(this::read);
    }

    static RunningApp start(Path data) {
        return start(data, freePort());
    }

    static RunningApp start(Path data, int port) {
        return start(data, port, Map.of());
    }

    static RunningApp start(Path data, int port, Map<String, String> environment) {
        try {
            RunningApp app = new RunningApp(data, port, environment);
            app.address();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException("The application does not start", e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                printed.add(line);
                if (line.contains(LAST_WORDS)) {
                    printedAddress().ifPresent(address::complete);
                }
            }
            address.completeExceptionally(new IllegalStateException("The application ended: " + printed));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    private Optional<String> printedAddress() {
        return printed.stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** The address it prints; fails with all that is known of the start when it does not come, and ends the start. */
    String address() {
        try {
            return address.get(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            String known = new StalledStart(process, data).told();
            process.destroyForcibly();
            throw new AssertionError("No address was printed: " + printed + System.lineSeparator() + known, e);
        }
    }

    int port() {
        return port;
    }

    List<String> printed() {
        return List.copyOf(printed);
    }

    /** The password that the first start prints; nothing on a later one. */
    Optional<String> password() {
        return printed.stream()
                .map(PASSWORD::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** The store that the application started. */
    ProcessHandle store() {
        return process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("mapwright-store.jar"))
                .findFirst()
                .orElseThrow();
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    int stop() {
        process.destroy();
        await();
        return process.exitValue();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The application does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
