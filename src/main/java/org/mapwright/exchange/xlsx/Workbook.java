package org.mapwright.exchange.xlsx;

import java.util.List;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.table.Table;

/** The sheets of a workbook that hold something, each under its name. */
record Workbook(List<Sheet> sheets) {

    Workbook {
        sheets = List.copyOf(sheets);
    }

    /** One sheet: a title row and the rows below it. */
    record Sheet(String name, Table table) {

        boolean isCalled(String wanted) {
            return Fit.oneLine(name).equalsIgnoreCase(wanted);
        }
    }
}
