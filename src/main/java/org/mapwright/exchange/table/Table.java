package org.mapwright.exchange.table;

import java.util.List;

/** A table taken out of a file: titles, and the rows below that say something. */
public record Table(List<String> titles, List<TableRow> rows) {

    public Table {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }
}
