package org.mapwright.neo4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where one store keeps its files. What the folder holds is for its owner only. */
record StoreFolder(Path home) {

    StoreFolder {
        if (!home.isAbsolute()) {
            throw new IllegalArgumentException("Store folder must be absolute: " + home);
        }
    }

    static StoreFolder open(Path home) throws IOException {
        var folder = new StoreFolder(home.toAbsolutePath().normalize());
        Files.createDirectories(folder.home);
        Files.setPosixFilePermissions(folder.home, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    Path password() {
        return home.resolve("password");
    }

    Path bolt() {
        return home.resolve("bolt");
    }

    /** Is there a database in the folder, so that the password is already in force? */
    boolean isFounded() {
        return Files.isDirectory(home.resolve("data/databases/system"));
    }

    /** The channel whose lock the one process on this folder holds until it ends. */
    FileChannel lockFile() throws IOException {
        return FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Writes a file that only its owner can read: never seen half written, never readable for a moment. */
    static void writePrivately(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new", ownerOnly);
        Files.write(draft, content, StandardOpenOption.DSYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void writePrivately(Path file, String line) throws IOException {
        writePrivately(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
