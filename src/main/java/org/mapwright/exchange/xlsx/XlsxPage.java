package org.mapwright.exchange.xlsx;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.mapwright.exchange.table.TableColumn;

/** One sheet while it is written: the title row stays in view and has filters. */
final class XlsxPage {

    /** Widths in characters. */
    private static final int WIDE = 34;

    private static final int NARROW = 15;
    /** How the format counts a character's width. */
    private static final int CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final XlsxWriter writer;
    private int rows;

    XlsxPage(SXSSFSheet sheet, XlsxWriter writer) {
        this.sheet = sheet;
        this.writer = writer;
    }

    /** Writes the titles and a row for each thing. */
    <C extends TableColumn, T> void fill(List<C> columns, List<T> things, BiFunction<C, T, String> cell) {
        titles(columns);
        things.forEach(thing -> row(columns, column -> cell.apply(column, thing)));
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns.size() - 1));
    }

    private <C extends TableColumn> void titles(List<C> columns) {
        Row row = sheet.createRow(rows);
        rows++;
        for (int i = 0; i < columns.size(); i++) {
            writer.heading(row.createCell(i), columns.get(i).title());
            boolean wide = columns.get(i).holds() == TableColumn.Cells.WORDS;
            sheet.setColumnWidth(i, (wide ? WIDE : NARROW) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private <C extends TableColumn> void row(List<C> columns, Function<C, String> text) {
        Row row = sheet.createRow(rows);
        rows++;
        for (int i = 0; i < columns.size(); i++) {
            String said = text.apply(columns.get(i));
            if (!said.isEmpty()) {
                fill(row.createCell(i), columns.get(i).holds(), said);
            }
        }
    }

    private void fill(Cell cell, TableColumn.Cells holds, String said) {
        switch (holds) {
            case WORDS, CODES -> writer.words(cell, said);
            case NUMBERS -> writer.number(cell, said);
        }
    }
}
