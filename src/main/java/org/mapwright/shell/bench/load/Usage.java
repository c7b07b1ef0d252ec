package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process takes of the computer, from {@code /proc}. */
final class Usage {

    /** Clock ticks a second in {@code /proc}, on every Linux that Java runs on. */
    private static final double TICKS = 100;
    /** User and system time, counted from the end of the program's name. */
    private static final int USER = 11;

    private static final int KIB = 1024;

    private Usage() {}

    /** Whether this system tells. */
    static boolean isKnown() {
        return Files.isReadable(Path.of("/proc/self/stat"));
    }

    /** Seconds on processors so far. */
    static double cpu(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) / TICKS;
    }

    /** The most memory it has held so far, in bytes. */
    static long memory(long pid) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                .findFirst()
                .orElse(0);
    }
}
