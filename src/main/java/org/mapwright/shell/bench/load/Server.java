package org.mapwright.shell.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, with a store of its own, as people start it. */
public final class Server implements AutoCloseable {

    private static final Pattern BYTES = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    /** Stands in the last line of what a start prints. */
    private static final String LAST_WORDS = "Ctrl-C";

    private static final long STARTS_WITHIN_SECONDS = 240;
    private static final long ENDS_WITHIN_SECONDS = 60;

    private final Process process;
    private final int port;
    private final StringBuilder printed = new StringBuilder();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
        Thread.ofPlatform().daemon().name("application-says").start(this::listen);
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param launcher the beginning of the command line, to which {@code run} and its options are added
     */
    public static Server start(List<String> launcher, Path data, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of("run", "--data", data.toString(), "--port", String.valueOf(port)));
        Server server =
                new Server(new ProcessBuilder(command).redirectErrorStream(true).start(), port);
        try {
            if (server.ready.get(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                return server;
            }
            throw new IOException("The application ended: " + server.printed());
        } catch (ExecutionException | TimeoutException e) {
            server.kill();
            throw new IOException("The application does not start: " + server.printed(), e);
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (printed) {
                    printed.append(line).append(System.lineSeparator());
                }
                if (line.contains(LAST_WORDS)) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        } finally {
            ready.complete(false);
        }
    }

    private String printed() {
        synchronized (printed) {
            return printed.toString();
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** The process that keeps the store. */
    public ProcessHandle store() {
        return process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("mapwright-store.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The store has no process of its own"));
    }

    /** What lives on its heap, in bytes; it is tidied up for that. */
    public long heap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asking = new ProcessBuilder(jcmd, String.valueOf(pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asking.waitFor();
        Matcher total = BYTES.matcher(answer);
        if (!total.find()) {
            throw new IOException("The heap cannot be looked at");
        }
        return Long.parseLong(total.group(1));
    }

    /** Ends it at once, as a power cut would; its store ends by itself. */
    public void kill() {
        process.destroyForcibly();
        hasEnded();
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
        }
    }
}
