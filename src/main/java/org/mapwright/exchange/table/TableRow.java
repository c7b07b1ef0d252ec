package org.mapwright.exchange.table;

import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.NotReadable;

/**
 * One row of a table.
 *
 * @param sheet the sheet of the workbook that it stands on; none in a file that is one table
 * @param line where it begins, counted from 1
 */
public record TableRow(MapFile file, Optional<String> sheet, long line, List<String> cells) {

    /** The text of the cell; empty where the row is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    public NotReadable refuse(String key, Object... parts) {
        return sheet.map(name -> NotReadable.onSheet(file, name, line, key, parts))
                .orElseGet(() -> NotReadable.atLine(file, line, key, parts));
    }
}
