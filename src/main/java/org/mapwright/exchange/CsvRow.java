package org.mapwright.exchange;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line where it begins, counted from 1
 */
record CsvRow(MapFile file, long line, List<String> cells) {

    /** The text of the cell; empty where the row is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    NotReadable refuse(String key, Object... parts) {
        return NotReadable.atLine(file, line, key, parts);
    }
}
