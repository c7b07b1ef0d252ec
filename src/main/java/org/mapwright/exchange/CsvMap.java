package org.mapwright.exchange;

import java.util.Optional;

/** Reads a map from a link table and, where there is one, the factor table beside it. */
final class CsvMap {

    private CsvMap() {}

    static Imported read(MapFile links, Optional<MapFile> factors) {
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
