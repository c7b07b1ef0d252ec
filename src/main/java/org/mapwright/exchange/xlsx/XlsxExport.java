package org.mapwright.exchange.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.table.ClaimRow;
import org.mapwright.exchange.table.FactorCells;
import org.mapwright.exchange.table.FactorColumn;
import org.mapwright.exchange.table.LinkColumn;
import org.mapwright.exchange.table.ReadingColumn;
import org.mapwright.exchange.table.RowNames;
import org.mapwright.exchange.table.TableLosses;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** A map as a workbook: its factors, its links as they read, and every claim. Loses what tables lose. */
public final class XlsxExport {

    private XlsxExport() {}

    /**
     * Writes a workbook with sheets of links, factors and claims.
     *
     * @param fileIds what the rows are to call the factors; where it lacks one, the export chooses
     */
    public static Written write(SystemMap map, Map<FactorId, String> fileIds, String name) {
        RowNames names = RowNames.of(map, fileIds);
        FactorCells cells = new FactorCells(map, names);
        XlsxWriter book = new XlsxWriter();
        book.page(ExchangeText.of("sheet.factors"))
                .fill(factorColumns(names), List.copyOf(map.factors().values()), cells::of);
        book.page(ExchangeText.of("sheet.links"))
                .fill(
                        List.of(ReadingColumn.values()),
                        List.copyOf(map.links().values()),
                        (column, link) -> column.cell(link, names));
        book.page(ExchangeText.of("sheet.claims"))
                .fill(List.of(LinkColumn.values()), ClaimRow.all(map), (column, row) -> row.cell(column, names));
        Findings findings = new Findings();
        TableLosses.find(map, findings);
        return new Written(List.of(new MapFile(name, book.finished())), findings.toReport());
    }

    private static List<FactorColumn> factorColumns(RowNames names) {
        return Arrays.stream(FactorColumn.values())
                .filter(column -> column != FactorColumn.ID || !names.areLabels())
                .toList();
    }
}
