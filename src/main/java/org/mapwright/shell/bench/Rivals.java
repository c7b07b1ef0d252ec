package org.mapwright.shell.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The libraries igraph and networkx in a Python of their own, where the machine has them. */
final class Rivals implements AutoCloseable {

    /** Debian's own Python too: another may come first on the path, without its packages. The one with most is asked. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private final Path folder;
    private final List<Process> running = new ArrayList<>();
    private Optional<Process> python = Optional.empty();
    private List<String> known = List.of();

    /** @param folder where the maps are written that they read */
    Rivals(Path folder) throws IOException {
        this.folder = folder;
        Path script = folder.resolve("rivals.py");
        try (InputStream packed = Rivals.class.getResourceAsStream("/bench/rivals.py")) {
            if (packed == null) {
                throw new IOException("The jar must hold /bench/rivals.py");
            }
            Files.copy(packed, script, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String program : PYTHONS) {
            start(program, script);
        }
    }

    /** Each with its version, as {@code igraph 0.10.2}; none where no Python has them. */
    List<String> known() {
        return known;
    }

    /** Somebody who does the task on the map, if the library is here. */
    Optional<Side> side(String library, String task, GeneratedMap map) {
        if (known.stream().noneMatch(one -> one.startsWith(library + " "))) {
            return Optional.empty();
        }
        Path file = folder.resolve(map.graph().factors().size() + ".txt");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, map.pairs());
            }
        } catch (IOException e) {
            throw new IllegalStateException("The map could not be written: " + file, e);
        }
        String question = String.join("\t", library, task, file.toString());
        return python.map(process -> () -> timed(question, ask(process, question)));
    }

    private static Timed timed(String question, String answer) {
        String[] words = answer.split("\t", -1);
        if (words[0].equals("cannot")) {
            throw new IllegalStateException("%s: %s".formatted(answer, question));
        }
        return new Timed(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
    }

    private void start(String program, Path script) {
        try {
            Process process = new ProcessBuilder(program, script.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            running.add(process);
            List<String> libraries = Arrays.stream(ask(process, "known").split("\t", -1))
                    .filter(name -> !name.isBlank())
                    .toList();
            if (libraries.size() > known.size()) {
                python = Optional.of(process);
                known = libraries;
            }
        } catch (IOException | IllegalStateException absent) {
            return;
        }
    }

    private static String ask(Process process, String question) {
        try {
            Writer to = process.outputWriter(StandardCharsets.UTF_8);
            to.write(question + "\n");
            to.flush();
            BufferedReader from = process.inputReader(StandardCharsets.UTF_8);
            String answer = from.readLine();
            if (answer == null) {
                throw new IllegalStateException("Python ended");
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("Python does not answer", e);
        }
    }

    @Override
    public void close() {
        running.forEach(Process::destroy);
    }
}
