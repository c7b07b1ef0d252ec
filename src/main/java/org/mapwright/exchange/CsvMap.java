package org.mapwright.exchange;

import java.util.Optional;

/** Reads a map from a link table and, where there is one, the factor table beside it. */
final class CsvMap {

    private CsvMap() {}

    static Imported read(MapFile links, Optional<MapFile> factors) {
        Assembly assembly = new Assembly(links, new Findings());
        CsvNames names = new CsvNames(assembly, factors.isPresent());
        factors.ifPresent(table -> CsvFactors.read(table, names, assembly));
        int rows = CsvLinks.read(links, names, assembly);
        if (rows == 0 && assembly.factors().isEmpty()) {
            throw NotReadable.of(links, "csv.noRows");
        }
        return Finish.of(assembly, links.stem());
    }
}
