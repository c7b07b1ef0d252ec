package org.mapwright.shell.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.value.Words;

/** Node, npm and Chromium, which measurements in a browser need, and the front end of a checkout to run them in. */
final class FrontEndTools {

    private static final Words WORDS = Words.of("bench");
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Path frontEnd;

    /** @param home the folder Mapwright was checked out into */
    FrontEndTools(Path home) {
        this.frontEnd = home.resolve("frontend").toAbsolutePath();
    }

    /** One sentence on the first thing that is not there, if any. */
    Optional<String> missing() {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return Optional.of(WORDS.say("missing.proc"));
        }
        if (!Files.isRegularFile(frontEnd.resolve("bench/start.mjs"))) {
            return Optional.of(WORDS.say("missing.checkout", frontEnd));
        }
        if (program("node").isEmpty() || program("npm").isEmpty()) {
            return Optional.of(WORDS.say("missing.node"));
        }
        return browser().isPresent() ? Optional.empty() : Optional.of(WORDS.say("missing.browser"));
    }

    /** The browser to measure in: the one that MAPWRIGHT_CHROMIUM names, or the first known one on the path. */
    Optional<Path> browser() {
        return Stream.concat(Stream.ofNullable(System.getenv("MAPWRIGHT_CHROMIUM")), BROWSERS.stream())
                .flatMap(name -> program(name).stream())
                .findFirst();
    }

    /** Installs the packages of the front end as far as they are missing, runs a script there, and gives its status. */
    int node(String script, List<String> arguments) throws IOException, InterruptedException {
        return node(script, arguments, Map.of());
    }

    /** @param secrets what the script finds in its environment and nobody sees in the list of processes */
    int node(String script, List<String> arguments, Map<String, String> secrets)
            throws IOException, InterruptedException {
        int installed =
                run(List.of("npm", "install", "--no-save", "--prefer-offline", "--no-audit", "--silent"), Map.of());
        if (installed != 0) {
            return installed;
        }
        List<String> words = new ArrayList<>(List.of("node", script));
        words.addAll(arguments);
        return run(words, secrets);
    }

    /** The program ends with this one, in whatever way that ends. */
    private int run(List<String> words, Map<String, String> secrets) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(words).directory(frontEnd.toFile()).inheritIO();
        program.environment().putAll(secrets);
        Process process = program.start();
        Thread ending = new Thread(process::destroy, "front-end-tool-end");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            return process.waitFor();
        } finally {
            process.destroy();
            forget(ending);
        }
    }

    private static void forget(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // this program ends just now, and has ended the other
        }
    }

    private static Optional<Path> program(String name) {
        String folders = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(folders.split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .filter(file -> !Files.isDirectory(file))
                .findFirst();
    }
}
