package org.mapwright.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be told of a start that did not come to its end: whether the process lives, what its threads wait for, and
 * the last lines of the logs of application and store.
 */
record StalledStart(Process process, Path data) {

    private static final int LAST_LINES = 40;

    String told() {
        String life = process.isAlive() ? "It still runs:\n" + threads() : "It ended with " + process.exitValue() + ".";
        return life + endOf(data.resolve("logs/mapwright.log")) + endOf(data.resolve("store/logs/process.log"));
    }

    private String threads() {
        try {
            var command =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var asking = new ProcessBuilder(command, String.valueOf(process.pid()), "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "Its threads could not be read: " + e.getMessage();
        }
    }

    private static String endOf(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LAST_LINES))
                    .collect(Collectors.joining("\n", "\n" + log + ":\n", "\n"));
        } catch (IOException e) {
            return "\n" + log + " could not be read.\n";
        }
    }
}
