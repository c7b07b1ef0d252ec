package org.mapwright.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A disk that something else than Mapwright fills, and the reserve that is to stay free on it. */
final class Disk implements AutoCloseable {

    private static final long MIB = 1024 * 1024;
    private static final long SMALL = 400 * MIB;
    private static final long RESERVE = 100 * MIB;
    /** As much as other work on the disk of the tests may take meanwhile without a difference. */
    private static final long PLAY = 300 * MIB;

    private final Path folder;
    private final long reserve;
    private final boolean mounted;

    private Disk(Path folder, long reserve, boolean mounted) {
        this.folder = folder;
        this.reserve = reserve;
        this.mounted = mounted;
    }

    /** The one of the tests, on which nearly all that is free is the reserve. */
    static Disk ofTheTests(Path folder) throws IOException {
        return new Disk(folder, Files.getFileStore(folder).getUsableSpace() - PLAY, false);
    }

    /** A small one of its own. Where mounting is not allowed there is none, and the reason is told. */
    static Disk small(Path folder) throws IOException {
        run(List.of("mount", "-t", "tmpfs", "-o", "size=" + SMALL, "tmpfs", folder.toString()));
        return new Disk(folder, RESERVE, true);
    }

    Path folder() {
        return folder;
    }

    /** As the application takes it from its environment. */
    String reserve() {
        return "MAPWRIGHT_DISK_RESERVE=" + reserve + "B";
    }

    /** Leaves half of the reserve, or on the disk of the tests so little less that nobody else is disturbed. */
    void fillIntoTheReserve() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        write(mounted ? free - reserve / 2 : free - reserve + PLAY);
    }

    /** Leaves nothing at all; only a disk of its own is filled like that. */
    void fillUp() throws IOException {
        assertThat(mounted).as("the disk is small").isTrue();
        try {
            write(Long.MAX_VALUE);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left"); // which is what was wanted
        }
    }

    private void write(long bytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate((int) MIB);
        try (FileChannel file = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long left = bytes;
            while (left > 0) {
                left -= file.write(zeros.clear());
            }
        }
    }

    void clear() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        clear();
        if (mounted) {
            run(List.of("umount", "-l", folder.toString()));
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue())
                .as("%s: %s", String.join(" ", command), said)
                .isZero();
    }
}
