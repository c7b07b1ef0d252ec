package org.mapwright.exchange;

import java.util.List;
import java.util.Optional;

/** The one door for maps in files: reading with a report of what is lost, and writing. */
public final class MapFiles {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private MapFiles() {}

    /** Reads a file by the format that its name says. */
    public static FileRead read(MapFile file) {
        return read(file, Optional.empty());
    }

    /**
     * Reads a file by the format that its name says.
     *
     * @param factorTable the table of factors that stands beside a CSV of links
     */
    public static FileRead read(MapFile file, Optional<MapFile> factorTable) {
        try {
            factorTable.ifPresent(MapFiles::checkSize);
            checkSize(file);
            Format format = Format.ofName(file.name())
                    .orElseThrow(() -> NotReadable.of(file, "file.format", Format.suffixes()));
            return switch (format) {
                case CSV -> CsvMap.read(file, factorTable);
                case GRAPHML -> GraphmlMap.read(file);
                case JSON -> JsonMap.read(file);
            };
        } catch (NotReadable e) {
            return e.toUnreadable();
        }
    }

    /** The names that a factor table beside this link table may have, the likeliest first; none for other files. */
    public static List<String> factorTableNames(String fileName) {
        if (!Format.ofName(fileName).equals(Optional.of(Format.CSV))) {
            return List.of();
        }
        String stem =
                fileName.substring(0, fileName.length() - Format.CSV.suffix().length());
        String beside = stem + ".factors.csv";
        return stem.equalsIgnoreCase("links") ? List.of(beside, "factors.csv") : List.of(beside);
    }

    private static void checkSize(MapFile file) {
        if (file.size() > MOST_BYTES) {
            throw NotReadable.of(file, "file.large", MOST_BYTES / (1024 * 1024));
        }
    }
}
