package org.mapwright.shell;

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
import org.mapwright.value.Words;

/** The folder that holds everything this Mapwright keeps. It is for its owner only. */
public record DataFolder(Path root) {

    private static final Words WORDS = Words.of("store");

    public DataFolder {
        if (!root.isAbsolute()) {
            throw new IllegalArgumentException("Data folder must be absolute: " + root);
        }
    }

    public static DataFolder of(String path) {
        return new DataFolder(Path.of(path).toAbsolutePath().normalize());
    }

    /** The folder of a person who chose none. */
    public static DataFolder standard() {
        return standard(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
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

    /** Where the embedded store keeps its files. */
    public Path store() {
        return root.resolve("store");
    }

    /**
     * Takes the folder for this application, until the channel is closed or the process ends in whatever way.
     *
     * @throws CannotStart when another Mapwright has it, or when it cannot be written
     */
    public FileChannel claim() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            var file = FileChannel.open(root.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(file)) {
                return file;
            }
            file.close();
        } catch (IOException e) {
            throw new CannotStart(WORDS.say("data.folder.unusable", root, e), e);
        }
        throw new CannotStart(WORDS.say("data.folder.taken", root));
    }

    /** Whether another Mapwright has the folder at this moment. */
    public boolean isInUse() {
        return isHeld(root.resolve("in-use"));
    }

    /** Whether some process holds the lock of the file; false when there is no such file. */
    public static boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !isLocked(channel);
        } catch (IOException e) {
            throw new CannotStart(WORDS.say("data.folder.unusable", file, e), e);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
