package org.mapwright.exchange;

import java.util.List;

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
