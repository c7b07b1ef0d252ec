package org.mapwright.backup.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.FileNames;
import org.mapwright.backup.Manifest;
import org.mapwright.value.Words;
import org.springframework.util.FileSystemUtils;

/**
 * A backup that is written. It grows in a folder of its own beside its place, for its owner only, and takes its name
 * when it is whole; whatever ends the writing before leaves nothing under that name.
 */
public final class BackupTarget implements AutoCloseable {

    private static final Words WORDS = Words.of("backup");
    private static final String OWNER_ONLY = "rw-------";

    private final Path out;
    private final Path workshop;
    private final Path grown;
    private final Optional<FileSystem> zip;
    private final Path root;

    private BackupTarget(Path out, Path workshop) throws IOException {
        this.out = out;
        this.workshop = workshop;
        grown = workshop.resolve(String.valueOf(out.getFileName()));
        zip = isZip(out)
                ? Optional.of(FileSystems.newFileSystem(grown, Map.of("create", true, "useTempFile", true)))
                : Optional.empty();
        root = zip.map(system -> system.getPath("/")).orElse(grown);
    }

    /**
     * Begins a backup.
     *
     * @throws Refused when something is there already, or the folder to write to is not there
     */
    public static BackupTarget create(Path wanted) {
        Path out = wanted.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(out.getParent()).orElse(out);
        try {
            if (!Files.isDirectory(folder)) {
                throw new Refused(WORDS.say("out.folder", folder));
            }
            if (Files.exists(out) && !isEmptyFolder(out)) {
                throw new Refused(WORDS.say("out.there", out));
            }
            var ownersOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            return new BackupTarget(out, Files.createTempDirectory(folder, ".mapwright-backup-", ownersOnly));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static boolean isZip(Path out) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isEmptyFolder(Path out) throws IOException {
        if (!Files.isDirectory(out) || isZip(out)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(out)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Begins the file of that name, over what may have been written of it. */
    public LineWriter file(String name) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(root));
            return new LineWriter(name, Files.newOutputStream(file));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** What is written so far, to be read again. */
    public BackupSource soFar() {
        return new BackupSource(root, Optional.empty());
    }

    /** Writes the manifest, as the last file, and gives the whole its name. */
    public void finish(Manifest manifest) {
        try (LineWriter writer = file(FileNames.MANIFEST)) {
            writer.write(KeptJson.write(manifest));
        }
        try {
            closeZip();
            for (Path file : filesOf(grown)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
            Files.move(grown, out, StandardCopyOption.REPLACE_EXISTING);
            if (zip.isEmpty()) {
                Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void closeZip() throws IOException {
        if (zip.isPresent()) {
            zip.orElseThrow().close();
        }
    }

    private static List<Path> filesOf(Path grown) throws IOException {
        try (Stream<Path> tree = Files.walk(grown)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static Broken broken(IOException e) {
        return new Broken(WORDS.say("disk", e), e);
    }

    /** Clears up; what has its name stays. */
    @Override
    public void close() {
        try {
            closeZip();
            FileSystemUtils.deleteRecursively(workshop);
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
