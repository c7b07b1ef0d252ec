package org.mapwright.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.XmlWriter;
import org.mapwright.value.FormulaGuard;

/**
 * Writes a workbook. Words are text cells, which no spreadsheet works out; those that would become a formula once they
 * are edited carry the mark that spreadsheets have for that.
 */
final class XlsxWriter {

    /** What the format itself would take for the code of a character. */
    private static final Pattern LOOKS_CODED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
    private final CellStyle heading = book.createCellStyle();
    private final CellStyle marked = book.createCellStyle();

    XlsxWriter() {
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        marked.setQuotePrefixed(true);
        book.setZip64Mode(Zip64Mode.AsNeeded);
        book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Mapwright");
    }

    XlsxPage page(String name) {
        return new XlsxPage(book.createSheet(name), this);
    }

    void heading(Cell cell, String text) {
        cell.setCellStyle(heading);
        cell.setCellValue(text);
    }

    void words(Cell cell, String text) {
        if (!FormulaGuard.guard(text).equals(text)) {
            cell.setCellStyle(marked);
        }
        cell.setCellValue(LOOKS_CODED.matcher(XmlWriter.clean(text)).replaceAll("_x005F_$1"));
    }

    /** A number with all its digits; several numbers in one cell stay text. */
    void number(Cell cell, String text) {
        Optional<Double> number = FileWords.number(text);
        number.ifPresentOrElse(cell::setCellValue, () -> words(cell, text));
    }

    byte[] finished() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                book) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook cannot be written", e);
        }
    }
}
