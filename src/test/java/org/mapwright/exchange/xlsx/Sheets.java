package org.mapwright.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mapwright.exchange.MapFile;

/** Workbooks as text: rows on lines, cells between bars; numbers are number cells, what begins with = is a formula. */
final class Sheets {

    private final XSSFWorkbook book = new XSSFWorkbook();

    Sheets with(String name, String text) {
        XSSFSheet sheet = book.createSheet(name);
        int rows = 0;
        for (String line : text.split("\n", -1)) {
            Row row = sheet.createRow(rows);
            rows++;
            int cells = 0;
            for (String cell : line.split("\\|", -1)) {
                fill(row.createCell(cells), cell.strip());
                cells++;
            }
        }
        return this;
    }

    /** The workbook with its formulas worked out. */
    MapFile toFile(String name) {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return unsolved(name);
    }

    /** The workbook with its formulas as they are. */
    MapFile unsolved(String name) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return new MapFile(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Cell cell, String text) {
        if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (text.matches("-?[0-9.]+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
