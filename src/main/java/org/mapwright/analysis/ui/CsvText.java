package org.mapwright.analysis.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mapwright.value.FormulaGuard;

/** Writes rows of cells as comma-separated values in which no words can be taken for a formula. */
final class CsvText {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    private static final int BEYOND_ASCII = 128;

    private CsvText() {}

    /** With letters beyond ASCII it begins with a byte order mark, without which Excel garbles them. */
    static String of(Stream<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> print(text, row));
        boolean plain = text.chars().allMatch(c -> c < BEYOND_ASCII);
        return plain ? text.toString() : "\uFEFF" + text;
    }

    private static void print(StringBuilder text, List<?> row) {
        try {
            new CSVPrinter(text, FORMAT).printRecord(row.stream().map(CsvText::safe));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    private static Object safe(Object cell) {
        return cell instanceof String words ? FormulaGuard.guard(words) : cell;
    }
}
