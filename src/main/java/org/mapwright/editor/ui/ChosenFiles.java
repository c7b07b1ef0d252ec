package org.mapwright.editor.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.exchange.FileRead;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.StyleAnswers;

/** The files that a person chose together: a map, and the factor table that may stand beside it. */
record ChosenFiles(MapFile map, Optional<MapFile> factorTable) {

    /** Of several files, the one whose name fits as another's factor table is that; the first other is the map. */
    static Optional<ChosenFiles> of(List<MapFile> files) {
        Optional<MapFile> table = files.stream()
                .filter(file -> files.size() > 1 && isTable(file.name()))
                .findFirst();
        return files.stream()
                .filter(file -> !table.equals(Optional.of(file)))
                .findFirst()
                .map(map -> new ChosenFiles(map, table));
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("factors.csv");
    }

    FileRead read() {
        return read(StyleAnswers.NONE);
    }

    /** @param answers what the lines mean, of a file that only draws them */
    FileRead read(StyleAnswers answers) {
        return MapFiles.read(map, factorTable, answers);
    }
}
