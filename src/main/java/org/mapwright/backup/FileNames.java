package org.mapwright.backup;

/** Where the parts stand in a backup. */
public final class FileNames {

    public static final String MANIFEST = "manifest.json";

    private static final String LINES = ".ndjson";

    private FileNames() {}

    public static String ofHouse(KeptPart part) {
        return "house/" + part.file() + LINES;
    }

    public static String ofStudy(String study, KeptPart part) {
        return "studies/" + study + "/" + part.file() + LINES;
    }

    public static String ofMap(String study, String map, String part) {
        return "studies/" + study + "/maps/" + map + "/" + part + LINES;
    }
}
