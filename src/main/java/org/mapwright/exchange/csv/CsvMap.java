package org.mapwright.exchange.csv;

import java.util.Optional;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.Finish;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.table.FactorTable;
import org.mapwright.exchange.table.LinkTable;
import org.mapwright.exchange.table.Table;
import org.mapwright.exchange.table.TableNames;

/** Reads a map from a link table and, where there is one, the factor table beside it. */
public final class CsvMap {

    private CsvMap() {}

    public static Imported read(MapFile links, Optional<MapFile> factors) {
        Assembly assembly = new Assembly(links, new Findings());
        TableNames names = new TableNames(assembly, factors.isPresent());
        factors.ifPresent(file -> FactorTable.read(
                CsvTable.read(file, assembly.findings(), FactorTable::fits, "csv.factorColumns"), names, assembly));
        Table table = CsvTable.read(links, assembly.findings(), LinkTable::fits, "csv.linkColumns");
        LinkTable.read(table, names, assembly);
        if (table.rows().isEmpty() && assembly.factors().isEmpty()) {
            throw NotReadable.of(links, "csv.noRows");
        }
        return Finish.of(assembly, links.stem());
    }
}
