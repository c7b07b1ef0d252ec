package org.mapwright.backup.json;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.FileNames;
import org.mapwright.backup.KeptFile;
import org.mapwright.backup.Manifest;
import org.mapwright.backup.MapReplay.Records;
import org.mapwright.value.Words;
import tools.jackson.core.JacksonException;

/** A backup that is read: a folder, or a zip file. Every line is checked whenever it is read. */
public final class BackupSource implements AutoCloseable {

    private static final Words WORDS = Words.of("backup");

    private final Path root;
    private final Optional<FileSystem> zip;

    BackupSource(Path root, Optional<FileSystem> zip) {
        this.root = root;
        this.zip = zip;
    }

    /**
     * Opens a folder or a zip file.
     *
     * @throws Refused when there is neither of that name
     */
    public static BackupSource open(Path in) {
        if (Files.isDirectory(in)) {
            return new BackupSource(in, Optional.empty());
        }
        if (!Files.isRegularFile(in)) {
            throw new Refused(WORDS.say("in.none", in));
        }
        try {
            FileSystem zip = FileSystems.newFileSystem(in, Map.of("accessMode", "readOnly"));
            return new BackupSource(zip.getPath("/"), Optional.of(zip));
        } catch (IOException | RuntimeException e) {
            throw new Refused(WORDS.say("in.zip", in), e);
        }
    }

    /** The manifest, which is one sealed line. */
    public Manifest manifest() {
        try (LineReader reader = reader(FileNames.MANIFEST)) {
            String record = reader.next().orElseThrow(() -> missing(FileNames.MANIFEST));
            Manifest manifest = KeptJson.readManifest(record);
            if (reader.next().isPresent()) {
                throw new Refused(WORDS.say("damaged.shape", FileNames.MANIFEST, "2"));
            }
            if (manifest.format() > Manifest.FORMAT) {
                throw new Refused(
                        WORDS.say("format", Integer.toString(manifest.format()), Integer.toString(Manifest.FORMAT)));
            }
            return manifest;
        } catch (IOException e) {
            throw broken(e);
        } catch (JacksonException e) {
            throw new Refused(WORDS.say("damaged.shape", FileNames.MANIFEST, "1"), e);
        }
    }

    /** Reads the file to its end and holds it against what the manifest says. */
    public void check(KeptFile file) {
        read(file, record -> {});
    }

    /** Hands over each record of the file, and holds the whole against what the manifest says. */
    public void each(KeptFile file, Consumer<Map<String, Object>> record) {
        read(file, json -> record.accept(KeptJson.read(json)));
    }

    private void read(KeptFile file, Consumer<String> record) {
        try (LineReader reader = reader(file.name())) {
            for (Optional<String> next = reader.next(); next.isPresent(); next = reader.next()) {
                record.accept(next.orElseThrow());
            }
            reader.compare(file);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The records of one map. */
    public Records ofMap(Manifest manifest, String study, String map) {
        return (part, record) -> {
            String name = FileNames.ofMap(study, map, part);
            each(manifest.file(name).orElseThrow(() -> missing(name)), record);
        };
    }

    private LineReader reader(String name) throws IOException {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            throw missing(name);
        }
        return new LineReader(name, Files.newInputStream(file));
    }

    private static Refused missing(String name) {
        return new Refused(WORDS.say("damaged.missing", name));
    }

    private static Broken broken(IOException e) {
        return new Broken(WORDS.say("disk", e), e);
    }

    @Override
    public void close() {
        try {
            if (zip.isPresent()) {
                zip.orElseThrow().close();
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
