package org.mapwright.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One command of the built application in a process of its own, as {@code ./mapwright} starts it. */
final class Command {

    private static final long ENDS_WITHIN_SECONDS = 240;

    private final Process process;
    private final List<String> printed = new ArrayList<>();

    private Command(Process process) {
        this.process = process;
    }

    static Command start(Object... words) throws IOException {
        return new Command(new ProcessBuilder(Built.command(words))
                .redirectErrorStream(true)
                .start());
    }

    /** Reads what it prints until a line starts so. */
    Command awaitLine(String beginning) throws IOException {
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            printed.add(line);
            if (line.startsWith(beginning)) {
                return this;
            }
        }
        throw new AssertionError("It never said " + beginning + ": " + printed);
    }

    /** Ends it, and the store it may have started, as a power cut would. */
    void kill() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    /** Waits for its end; what it printed and its exit status. */
    Ended end() throws IOException, InterruptedException {
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(printed::add);
        if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It does not end: " + printed);
        }
        return new Ended(process.exitValue(), String.join("\n", printed));
    }

    record Ended(int status, String printed) {}

    static Ended run(Object... words) throws IOException, InterruptedException {
        return start(words).end();
    }
}
