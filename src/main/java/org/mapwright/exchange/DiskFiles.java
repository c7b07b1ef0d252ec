package org.mapwright.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.parts.NotReadable;

/** Maps in files on a disk. */
public final class DiskFiles {

    private DiskFiles() {}

    /**
     * Reads a map, together with the factor table beside a CSV of links.
     *
     * @throws IOException when the disk fails; a missing file is merely unreadable
     */
    public static FileRead read(Path path) throws IOException {
        return read(path, StyleAnswers.NONE);
    }

    /**
     * Reads a map, together with the factor table beside a CSV of links.
     *
     * @param answers what the lines mean, of a file that only draws them
     * @throws IOException when the disk fails; a missing file is merely unreadable
     */
    public static FileRead read(Path path, StyleAnswers answers) throws IOException {
        try {
            MapFile file = open(path);
            Optional<MapFile> table = Optional.empty();
            for (String beside : MapFiles.factorTableNames(file.name())) {
                Path candidate = path.resolveSibling(beside);
                if (table.isEmpty() && Files.isRegularFile(candidate)) {
                    table = Optional.of(open(candidate));
                }
            }
            return MapFiles.read(file, table, answers);
        } catch (NotReadable e) {
            return e.toUnreadable();
        }
    }

    /**
     * Saves the files into the folder. Each is written beside its place first, so that a failure leaves no half file.
     */
    public static void save(List<MapFile> files, Path folder) throws IOException {
        Map<Path, Path> fresh = new LinkedHashMap<>();
        try {
            for (MapFile file : files) {
                Path beside = Files.createTempFile(folder, "mapwright-", ".part");
                fresh.put(beside, folder.resolve(file.name()));
                Files.write(beside, file.bytes());
            }
            for (Map.Entry<Path, Path> entry : fresh.entrySet()) {
                Files.move(entry.getKey(), entry.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : fresh.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private static MapFile open(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        MapFile nothing = new MapFile(name, new byte[0]);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw NotReadable.of(nothing, "file.missing");
        }
        if (Files.size(path) > MapFiles.MOST_BYTES) {
            throw NotReadable.of(nothing, "file.large", MapFiles.MOST_MEGABYTES);
        }
        return new MapFile(name, Files.readAllBytes(path));
    }
}
