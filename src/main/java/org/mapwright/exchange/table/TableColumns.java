package org.mapwright.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.exchange.parts.FileWords;

/** Which column of a table is which; those that have no meaning of their own become notes. */
final class TableColumns<C extends Enum<C> & TableColumn> {

    private final List<String> titles;
    private final Map<C, Integer> places;
    private final Set<Integer> known = new HashSet<>();

    TableColumns(Class<C> columns, List<String> titles) {
        this.titles = titles;
        places = new EnumMap<>(columns);
        List<String> plain = titles.stream().map(FileWords::attribute).toList();
        for (C column : columns.getEnumConstants()) {
            column.names().stream()
                    .mapToInt(plain::indexOf)
                    .filter(i -> i >= 0)
                    .findFirst()
                    .ifPresent(i -> {
                        places.put(column, i);
                        known.add(i);
                    });
        }
    }

    boolean has(C column) {
        return places.containsKey(column);
    }

    /** Takes a column for an unknown one after all. */
    void forget(C column) {
        Integer place = places.remove(column);
        if (place != null) {
            known.remove(place);
        }
    }

    /** The cell without the white space around it; empty where the table has no such column. */
    String cell(TableRow row, C column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place).strip();
    }

    /** What the row says in columns of no meaning of their own, as {@code title: value}. */
    List<String> notes(TableRow row) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            if (!known.contains(i) && !row.cell(i).isBlank()) {
                notes.add(titles.get(i).strip() + ": " + row.cell(i).strip());
            }
        }
        return notes;
    }
}
