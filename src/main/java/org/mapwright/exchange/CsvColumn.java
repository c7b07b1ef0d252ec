package org.mapwright.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** A column that a table may have. */
interface CsvColumn {

    Pattern BETWEEN = Pattern.compile(", ");

    /** What the column may be called, in lower case, with commas between; the first goes before the others. */
    String spelled();

    default List<String> names() {
        return BETWEEN.splitAsStream(spelled()).toList();
    }

    /** What Mapwright writes above it. */
    default String title() {
        return names().getFirst().replace(' ', '_');
    }
}
