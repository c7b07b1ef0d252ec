package org.mapwright.exchange;

import java.util.List;

/** A table taken out of a file: titles, and the rows below that say something. */
record Table(List<String> titles, List<TableRow> rows) {

    Table {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }
}
