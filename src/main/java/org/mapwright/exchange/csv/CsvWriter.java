package org.mapwright.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.table.TableColumn;
import org.mapwright.value.FormulaGuard;

/** Writes one table. With letters beyond ASCII it begins with a byte order mark, without which Excel garbles them. */
final class CsvWriter<C extends Enum<C> & TableColumn> {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final StringBuilder text = new StringBuilder();
    private final List<C> columns;

    CsvWriter(Class<C> all, List<C> leftOut) {
        columns = Arrays.stream(all.getEnumConstants())
                .filter(column -> !leftOut.contains(column))
                .toList();
        print(columns.stream().map(TableColumn::title).toList());
    }

    /** Adds a row; what people wrote is made safe to open in a spreadsheet. */
    <T> void row(T about, BiFunction<C, T, String> cell) {
        print(columns.stream()
                .map(column -> safe(column, cell.apply(column, about)))
                .toList());
    }

    private static String safe(TableColumn column, String text) {
        return column.holds() == TableColumn.Cells.WORDS ? FormulaGuard.guard(text) : text;
    }

    MapFile toFile(String name) {
        boolean plain = text.chars().allMatch(c -> c < 128);
        return MapFile.ofText(name, plain ? text.toString() : "\uFEFF" + text);
    }

    private void print(List<String> cells) {
        try {
            new CSVPrinter(text, FORMAT).printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }
}
