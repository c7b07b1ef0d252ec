package org.mapwright.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.Finish;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.table.FactorTable;
import org.mapwright.exchange.table.LinkTable;
import org.mapwright.exchange.table.LinksBesideClaims;
import org.mapwright.exchange.table.Table;
import org.mapwright.exchange.table.TableNames;

/**
 * Reads a map from a workbook. The sheets are known by their names (factors, links, claims) or else by their titles.
 * Where claims stand beside links, the claims are the map; links that the claims do not know are added.
 */
public final class XlsxMap {

    private final MapFile file;
    private final Assembly assembly;
    private final List<Workbook.Sheet> left;

    private XlsxMap(MapFile file) {
        this.file = file;
        assembly = new Assembly(file, new Findings());
        left = new ArrayList<>(XlsxBook.read(file, assembly.findings()).sheets());
    }

    public static Imported read(MapFile file) {
        return new XlsxMap(file).toImported();
    }

    private Imported toImported() {
        Optional<Table> claims = take("claims").or(() -> take("views"));
        Optional<Table> links = take("links").or(() -> claims.isPresent() ? Optional.empty() : anyLinks());
        Optional<Table> factors = takeFactors();
        if (claims.isEmpty() && links.isEmpty() && factors.isEmpty()) {
            throw NotReadable.of(file, "xlsx.sheets", found());
        }
        TableNames names = new TableNames(assembly, factors.isPresent());
        factors.ifPresent(table -> FactorTable.read(table, names, assembly));
        claims.ifPresent(table -> LinkTable.read(table, names, assembly));
        links.map(table -> claims.isPresent() ? new LinksBesideClaims(names, assembly).unknown(table) : table)
                .ifPresent(table -> LinkTable.read(table, names, assembly));
        if (assembly.factors().isEmpty()) {
            throw NotReadable.of(file, "csv.noRows");
        }
        left.forEach(sheet -> assembly.findings().add(FindingKind.SHEET_LEFT, ExchangeText.shown(sheet.name())));
        return Finish.of(assembly, file.stem());
    }

    /** Takes the sheet of that name if its titles are those of links. */
    private Optional<Table> take(String name) {
        return taken(left.stream()
                .filter(sheet ->
                        sheet.isCalled(name) && LinkTable.fits(sheet.table().titles()))
                .findFirst());
    }

    private Optional<Table> anyLinks() {
        return taken(left.stream()
                .filter(sheet -> LinkTable.fits(sheet.table().titles()))
                .findFirst());
    }

    private Optional<Table> takeFactors() {
        List<Workbook.Sheet> fitting = left.stream()
                .filter(sheet -> FactorTable.fits(sheet.table().titles())
                        && !LinkTable.fits(sheet.table().titles()))
                .toList();
        return taken(fitting.stream()
                .filter(sheet -> sheet.isCalled("factors"))
                .findFirst()
                .or(() -> fitting.stream().findFirst()));
    }

    private Optional<Table> taken(Optional<Workbook.Sheet> sheet) {
        sheet.ifPresent(left::remove);
        return sheet.map(Workbook.Sheet::table);
    }

    private String found() {
        return ExchangeText.shown(left.stream()
                .map(sheet ->
                        sheet.name() + " (" + String.join(", ", sheet.table().titles()) + ")")
                .reduce((a, b) -> a + "; " + b)
                .orElse("-"));
    }
}
