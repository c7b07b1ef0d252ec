package org.mapwright.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds of file that maps come in and go out as, told apart by the end of the name. */
public enum Format {
    /** One claim a row, with a factor table beside it. */
    CSV("text/csv"),
    /** A workbook: factors, links and claims on sheets of their own. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The XML of graph tools, with the drawing that yEd reads. */
    GRAPHML("application/graphml+xml"),
    /** PRSM: a drawing with styles. */
    PRSM("application/json"),
    /** Mental Modeler: concepts and weights. */
    MMP("application/xml"),
    /** Gephi; written only. */
    GEXF("application/gexf+xml"),
    /** Graph Modelling Language; written only. */
    GML("text/plain"),
    /** Graphviz; written only. */
    DOT("text/vnd.graphviz"),
    /** Mapwright's own: everything a map holds. */
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What a browser is told the file is. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of the name, with its dot. */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether maps can be read from it; all can be written. */
    public boolean isRead() {
        return switch (this) {
            case CSV, XLSX, GRAPHML, PRSM, MMP, JSON -> true;
            case GEXF, GML, DOT -> false;
        };
    }

    /** The format that a file name stands for. */
    public static Optional<Format> ofName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.suffix()))
                .findFirst();
    }

    /** The ends of names that are read, as a person reads them. */
    public static String suffixes() {
        return suffixes(Format::isRead);
    }

    /** The ends of names that are written, as a person reads them. */
    public static String writtenSuffixes() {
        return suffixes(format -> true);
    }

    private static String suffixes(Predicate<Format> which) {
        return List.of(values()).stream().filter(which).map(Format::suffix).collect(Collectors.joining(", "));
    }
}
