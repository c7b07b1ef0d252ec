package org.mapwright.shell.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder that holds everything this Mapwright keeps. It is for its owner only. */
record DataFolder(Path root) {

    DataFolder {
        if (!root.isAbsolute()) {
            throw new IllegalArgumentException("Data folder must be absolute: " + root);
        }
    }

    static DataFolder of(String path) {
        return new DataFolder(Path.of(path).toAbsolutePath().normalize());
    }

    /** The place where this operating system keeps a person's application data. */
    static DataFolder standard(Map<String, String> environment, String operatingSystem, Path home) {
        if (operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Mapwright"));
        }
        Path shared = Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/share"));
        return new DataFolder(shared.resolve("mapwright"));
    }

    Path store() {
        return root.resolve("store");
    }

    /**
     * Takes the folder for this application, until the channel is closed or the process ends in whatever way.
     *
     * @throws org.mapwright.shell.CannotStart when another Mapwright has it, or when it cannot be written
     */
    FileChannel claim() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            var file = FileChannel.open(root.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(file)) {
                return file;
            }
            file.close();
        } catch (IOException e) {
            throw StoreText.refusal(e, "data.folder.unusable", root, e);
        }
        throw StoreText.refusal("data.folder.taken", root);
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
