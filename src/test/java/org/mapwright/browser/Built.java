package org.mapwright.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built application as {@code ./mapwright} lays it out and starts it: as plain jars. Read out of one nested jar, it
 * would start more slowly, and could stop for good where virtual threads load classes from it.
 */
public final class Built {

    private static final Path JAR = Path.of("target/laid-out/mapwright.jar");

    private Built() {}

    /** The command line of a process that does what the words say. */
    public static List<String> command(Object... words) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-Dmapwright.home=" + Path.of("").toAbsolutePath(),
                "-jar",
                JAR.toString());
        return Stream.concat(java.stream(), Stream.of(words).map(String::valueOf))
                .toList();
    }
}
