package org.mapwright.exchange.csv;

import java.util.List;
import java.util.Map;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.table.ClaimRow;
import org.mapwright.exchange.table.FactorCells;
import org.mapwright.exchange.table.FactorColumn;
import org.mapwright.exchange.table.LinkColumn;
import org.mapwright.exchange.table.RowNames;
import org.mapwright.exchange.table.TableLosses;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * A map as a table of claims, one row each, and a table of factors. Link rows name factors by label where labels are
 * unique, else by id. Lost: who cast a vote and who recorded an agreed reading.
 */
public final class CsvExport {

    private CsvExport() {}

    /**
     * Writes a table of links and one of factors.
     *
     * @param fileIds what the link rows are to call the factors; where it lacks one, the export chooses
     */
    public static Written write(SystemMap map, Map<FactorId, String> fileIds, String name) {
        RowNames names = RowNames.of(map, fileIds);
        MapFile factors =
                factors(map, names).toFile(MapFiles.factorTableNames(name).getFirst());
        Findings findings = new Findings();
        TableLosses.find(map, findings);
        return new Written(List.of(links(map, names).toFile(name), factors), findings.toReport());
    }

    private static CsvWriter<FactorColumn> factors(SystemMap map, RowNames names) {
        List<FactorColumn> leftOut = names.areLabels() ? List.of(FactorColumn.ID) : List.of();
        CsvWriter<FactorColumn> table = new CsvWriter<>(FactorColumn.class, leftOut);
        FactorCells cells = new FactorCells(map, names);
        map.factors().values().forEach(factor -> table.row(factor, cells::of));
        return table;
    }

    private static CsvWriter<LinkColumn> links(SystemMap map, RowNames names) {
        CsvWriter<LinkColumn> table = new CsvWriter<>(LinkColumn.class, List.of());
        ClaimRow.all(map).forEach(row -> table.row(row, (column, claim) -> claim.cell(column, names)));
        return table;
    }
}
