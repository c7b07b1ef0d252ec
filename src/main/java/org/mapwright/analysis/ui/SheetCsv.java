package org.mapwright.analysis.ui;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table: first the names of the fields, then the numbers unrounded. What is not said is an empty cell. */
final class SheetCsv {

    private SheetCsv() {}

    static String text(Sheet sheet) {
        Stream<List<?>> head = Stream.of(sheet.columns().stream()
                .flatMap(column -> column.fields().stream())
                .toList());
        Stream<List<?>> lines =
                sheet.lines().stream().map(line -> cells(sheet, line).toList());
        return CsvText.of(Stream.concat(head, lines));
    }

    private static Stream<Object> cells(Sheet sheet, Sheet.Line line) {
        return Stream.iterate(0, at -> at < line.cells().size(), at -> at + 1).flatMap(at -> {
            int fields = sheet.columns().get(at).fields().size();
            List<Object> exact = line.cells().get(at).exact();
            return (exact.size() == fields ? exact : Collections.<Object>nCopies(fields, "")).stream();
        });
    }
}
