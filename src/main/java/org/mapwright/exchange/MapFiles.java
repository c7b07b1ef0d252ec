package org.mapwright.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.csv.CsvExport;
import org.mapwright.exchange.csv.CsvMap;
import org.mapwright.exchange.graph.GexfExport;
import org.mapwright.exchange.graph.GraphTools;
import org.mapwright.exchange.graph.GraphmlExport;
import org.mapwright.exchange.graph.GraphmlMap;
import org.mapwright.exchange.mmp.MmpExport;
import org.mapwright.exchange.mmp.MmpMap;
import org.mapwright.exchange.own.JsonMap;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.prsm.PrsmExport;
import org.mapwright.exchange.prsm.PrsmMap;
import org.mapwright.exchange.xlsx.XlsxExport;
import org.mapwright.exchange.xlsx.XlsxMap;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** The one door for maps in files: reading with a report of what is lost, and writing. */
public final class MapFiles {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_MEGABYTES = MOST_BYTES / (1024 * 1024);

    private static final String FACTORS = ".factors";

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
        return read(file, factorTable, StyleAnswers.NONE);
    }

    /**
     * Reads a file by the format that its name says.
     *
     * @param factorTable the table of factors that stands beside a CSV of links
     * @param answers what the lines mean, of a file that only draws them
     */
    public static FileRead read(MapFile file, Optional<MapFile> factorTable, StyleAnswers answers) {
        try {
            factorTable.ifPresent(MapFiles::checkSize);
            checkSize(file);
            return switch (formatOf(file)) {
                case CSV -> CsvMap.read(file, factorTable);
                case XLSX -> XlsxMap.read(file);
                case GRAPHML -> GraphmlMap.read(file);
                case MMP -> MmpMap.read(file);
                case PRSM -> PrsmMap.read(file, answers);
                case GEXF, GML, DOT -> throw NotReadable.of(file, "file.written", Format.suffixes());
                case JSON -> JsonMap.read(file);
            };
        } catch (NotReadable e) {
            return e.toUnreadable();
        }
    }

    /**
     * Writes the map.
     *
     * @param stem the name of the file without its end
     */
    public static Written write(SystemMap map, Format format, String stem) {
        return write(map, format, stem, Map.of());
    }

    /**
     * Writes the map.
     *
     * @param stem the name of the file without its end
     * @param fileIds what the rows of a CSV are to call the factors, as in {@link Imported#fileIds()}
     */
    public static Written write(SystemMap map, Format format, String stem, Map<FactorId, String> fileIds) {
        String name = stem + format.suffix();
        return switch (format) {
            case CSV -> CsvExport.write(map, fileIds, name);
            case XLSX -> XlsxExport.write(map, fileIds, name);
            case GRAPHML -> GraphmlExport.write(map, name);
            case MMP -> MmpExport.write(map, fileIds, name);
            case PRSM -> PrsmExport.write(map, fileIds, name);
            case GEXF -> GexfExport.write(map, fileIds, name);
            case GML -> GraphTools.gml(map, name);
            case DOT -> GraphTools.dot(map, fileIds, name);
            case JSON -> new Written(List.of(MapFile.ofText(name, JsonMap.write(map))), LossReport.NOTHING);
        };
    }

    /** The names that a factor table beside this link table may have, the likeliest first; none for other files. */
    public static List<String> factorTableNames(String fileName) {
        if (!Format.ofName(fileName).equals(Optional.of(Format.CSV))) {
            return List.of();
        }
        String stem =
                fileName.substring(0, fileName.length() - Format.CSV.suffix().length());
        String beside = stem + FACTORS + Format.CSV.suffix();
        return stem.equalsIgnoreCase("links") ? List.of(beside, "factors.csv") : List.of(beside);
    }

    private static Format formatOf(MapFile file) {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".xls")) {
            throw NotReadable.of(file, "xlsx.old");
        }
        return Format.ofName(file.name()).orElseThrow(() -> NotReadable.of(file, "file.format", Format.suffixes()));
    }

    private static void checkSize(MapFile file) {
        if (file.size() > MOST_BYTES) {
            throw NotReadable.of(file, "file.large", MOST_MEGABYTES);
        }
    }
}
