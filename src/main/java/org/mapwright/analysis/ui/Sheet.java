package org.mapwright.analysis.ui;

import java.util.List;
import java.util.Optional;

/**
 * A table of figures: what the page shows, and what is taken along.
 *
 * @param name how files call it
 * @param title how it is read out
 * @param sorted the column it is sorted by at first, the largest first; nothing for the order of the lines
 */
record Sheet(String name, String title, List<Column> columns, List<Line> lines, Optional<Integer> sorted) {

    Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A line must have %d cells: %s".formatted(columns.size(), line));
            }
        }
    }

    static Sheet of(String name, String title, List<Column> columns, List<Line> lines) {
        return new Sheet(name, title, columns, lines, Optional.empty());
    }

    /**
     * One column.
     *
     * @param fields what it is called in files, as in the JSON of the command line; several where a cell stands in
     *     several columns there
     */
    record Column(List<String> fields, String title, boolean number, Optional<Definition> definition) {

        static Column words(String title, String... fields) {
            return new Column(List.of(fields), title, false, Optional.empty());
        }

        static Column numbers(String title, String field) {
            return new Column(List.of(field), title, true, Optional.empty());
        }

        static Column defined(Definition definition, String... fields) {
            return new Column(List.of(fields), definition.name(), true, Optional.of(definition));
        }

        Column asWords() {
            return new Column(fields, title, false, definition);
        }
    }

    /**
     * One line.
     *
     * @param key what is picked with it; empty when there is nothing to pick
     */
    record Line(String key, List<Cell> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }
}
