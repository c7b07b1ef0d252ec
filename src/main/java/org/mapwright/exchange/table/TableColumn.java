package org.mapwright.exchange.table;

import java.util.List;
import java.util.regex.Pattern;

/** A column that a table may have. */
public interface TableColumn {

    Pattern BETWEEN = Pattern.compile(", ");

    /** What the column may be called, in lower case, with commas between; the first goes before the others. */
    String spelled();

    default List<String> names() {
        return BETWEEN.splitAsStream(spelled()).toList();
    }

    /** What stands in its cells. */
    Cells holds();

    /** What the cells of a column hold. */
    enum Cells {
        /** What people wrote, which a spreadsheet may take for a formula. */
        WORDS,
        /** Signs and words of a short list. */
        CODES,
        NUMBERS
    }

    /** What Mapwright writes above it. */
    default String title() {
        return names().getFirst().replace(' ', '_');
    }
}
