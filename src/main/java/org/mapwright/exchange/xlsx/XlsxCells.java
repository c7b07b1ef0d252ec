package org.mapwright.exchange.xlsx;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * What the raw cells of a workbook say: numbers with every digit, dates as dates, and of a formula the value that the
 * spreadsheet saw last.
 */
final class XlsxCells {

    private final SharedStrings words;
    private final StylesTable styles;
    private int unvalued;

    XlsxCells(SharedStrings words, StylesTable styles) {
        this.words = words;
        this.styles = styles;
    }

    /**
     * The text of a cell.
     *
     * @param type the type as the file has it: s, str, inlineStr, b, e, n
     * @param style the place of its style
     */
    String text(String type, int style, String raw) {
        return switch (type) {
            case "s" -> words.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "str", "inlineStr" -> new XSSFRichTextString(raw).getString();
            case "b" -> raw.strip().equals("1") ? "yes" : "no";
            case "e" -> {
                unvalued++;
                yield "";
            }
            default -> number(style, raw.strip());
        };
    }

    /** A formula of which the file holds no value. */
    void missValue() {
        unvalued++;
    }

    /** How many cells had no value: formulas that were never worked out, or failed. */
    int unvalued() {
        return unvalued;
    }

    private String number(int style, String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        double value = Double.parseDouble(raw);
        if (isDate(style) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value)
                    .toString()
                    .replace("T00:00", "")
                    .replace('T', ' ');
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? BigDecimal.valueOf(value).setScale(0).toPlainString() : raw;
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle of = styles.getStyleAt(style);
        return of != null && DateUtil.isADateFormat(of.getDataFormat(), of.getDataFormatString());
    }
}
