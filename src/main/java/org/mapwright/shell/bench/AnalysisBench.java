package org.mapwright.shell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures what is worked out of maps, beside the libraries that do the same and are here. */
public final class AnalysisBench {

    private final Path home;
    private final int rounds;
    private final Set<String> only;
    private final Consumer<String> says;

    /**
     * @param home the checkout, for what is measured from the shell
     * @param rounds how often everything is measured
     * @param only names of {@link #names()}; everything when there is none
     * @param says hears what is measured now
     */
    public AnalysisBench(Path home, int rounds, Set<String> only, Consumer<String> says) {
        this.home = home;
        this.rounds = rounds;
        this.only = Set.copyOf(only);
        this.says = says;
    }

    /** What can be measured, in the order in which it is. */
    public static List<String> names() {
        return Tasks.NAMES;
    }

    /**
     * Measures.
     *
     * @throws IllegalStateException when somebody who does the same breaks off
     */
    public Speed run() throws IOException {
        Path folder = Files.createTempDirectory("mapwright-bench-analysis");
        try (Rivals rivals = new Rivals(folder)) {
            Tasks tasks = new Tasks(rivals, home, folder);
            List<Row> rows = new ArrayList<>();
            for (String name : Tasks.NAMES) {
                if (only.isEmpty() || only.contains(name)) {
                    says.accept(name);
                    tasks.named(name).forEach(contest -> rows.addAll(contest.run(rounds)));
                }
            }
            return new Speed(Machine.here(), rivals.known(), rounds, rows);
        } finally {
            clear(folder);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(AnalysisBench::remove);
        }
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
