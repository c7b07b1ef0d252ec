package org.mapwright.shell.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the store's process is started.
 *
 * @param installation the folder that holds {@code neo4j/target/store}
 * @param folder the store's own folder
 * @param port the port of Bolt, in [1, 65535]
 */
record StoreLaunch(Path installation, Path folder, int port) {

    /**
     * Runs a program that pays no heed to Ctrl-C and hang-up. Both reach every process of the terminal at once, and
     * the store must outlive the application's last writes; it ends when its standard input does.
     */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"");

    /**
     * Memory for one workshop computer. The first compiler alone halves the work of a start (measured: 7.4 against 14.2
     * CPU seconds), and a store that runs out of memory ends, so that it is started again.
     */
    private static final List<String> SMALL_AND_SOON_READY = List.of(
            "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    StoreLaunch {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("Port must be in [1, 65535]: " + port);
        }
    }

    /** @throws org.mapwright.shell.CannotStart when the store is not built */
    List<String> command() {
        Path jar = installation.resolve("neo4j/target/store/mapwright-store.jar");
        if (!Files.isRegularFile(jar)) {
            throw StoreText.refusal("store.missing", jar);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        DEAF_TO_THE_TERMINAL,
                        List.of(java),
                        SMALL_AND_SOON_READY,
                        List.of("-jar", jar.toString(), folder.toString(), Integer.toString(port)))
                .flatMap(List::stream)
                .toList();
    }

    /** What the process says when something is wrong with it. */
    Path log() {
        return folder.resolve("logs/process.log");
    }
}
