package org.mapwright.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathWords;
import org.mapwright.map.SystemMap;

/** The figures of ways as a table: one a row, columns as the fields of {@link CausalPath} are called. */
final class PathFigures {

    private static final String STEP = " > ";

    private PathFigures() {}

    static List<List<Object>> of(List<CausalPath> paths, SystemMap map) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "from",
                "to",
                "factors",
                "links",
                "sign",
                "decidingLinks",
                "weakest",
                "product",
                "leastCertain",
                "delay",
                "saidOnEveryStep",
                "saidOnSomeStep",
                "story"));
        paths.forEach(path -> rows.add(row(path, map)));
        return rows;
    }

    private static List<Object> row(CausalPath path, SystemMap map) {
        return List.of(
                map.labelOf(path.from()),
                map.labelOf(path.to()),
                String.join(STEP, path.factors().stream().map(map::labelOf).toList()),
                path.length(),
                lower(path.sign()),
                path.deciding().size(),
                path.weakest(),
                path.product(),
                lower(path.leastCertain()),
                lower(path.delay()),
                path.voices().everyStep(),
                path.voices().someStep(),
                PathWords.story(path, map));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
