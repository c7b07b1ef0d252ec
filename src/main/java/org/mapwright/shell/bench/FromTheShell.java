package org.mapwright.shell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command {@code analyse} as people type it: the launcher, the start of Java, the figures, all. */
final class FromTheShell implements Side {

    /** Clock ticks a second in {@code /proc}, on every Linux that Java runs on. */
    private static final double TICKS = 100;
    /** The times of children that ended, counted from the end of the program's name. */
    private static final int CHILDREN_USER = 13;

    private final List<String> words;

    private FromTheShell(List<String> words) {
        this.words = words;
    }

    /**
     * Analyses the map.
     *
     * @param home the checkout whose launcher is asked; nobody where there is none, or no {@code /proc}
     */
    static Optional<Side> analyse(Path home, GeneratedMap map, Path folder) throws IOException {
        Path launcher = home.resolve("mapwright");
        if (!Files.isRegularFile(launcher) || !Files.isReadable(Path.of("/proc/self/stat"))) {
            return Optional.empty();
        }
        Path file = folder.resolve("map.csv");
        Files.writeString(file, GeneratedMap.csvHead() + map.csv());
        Path result = folder.resolve("result.json");
        return Optional.of(new FromTheShell(List.of(
                "/bin/sh",
                launcher.toString(),
                "analyse",
                file.toString(),
                "--format",
                "json",
                "--output",
                result.toString())));
    }

    @Override
    public Timed once() {
        try {
            double cpu = childrensCpu();
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The command must end with 0: " + process.exitValue());
            }
            double wall = (System.nanoTime() - begin) / 1e6;
            return new Timed(childrensCpu() - cpu, wall);
        } catch (IOException e) {
            throw new IllegalStateException("The command could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The command was not waited for", e);
        }
    }

    /** ms on processors of all programs that were started here and have ended. */
    private static double childrensCpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]);
        return ticks * 1000 / TICKS;
    }
}
