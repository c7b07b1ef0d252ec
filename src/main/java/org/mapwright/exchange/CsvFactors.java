package org.mapwright.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mapwright.map.Aspect;
import org.mapwright.map.Position;

/** Reads a factor table. */
final class CsvFactors {

    private static final Pattern BETWEEN_VOTES = Pattern.compile("[\\s;]+");
    private static final double FAR = 1e6;

    private final CsvColumns<FactorColumn> columns;
    private final CsvNames names;
    private final Assembly assembly;

    private CsvFactors(CsvColumns<FactorColumn> columns, CsvNames names, Assembly assembly) {
        this.columns = columns;
        this.names = names;
        this.assembly = assembly;
    }

    static void read(MapFile file, CsvNames names, Assembly assembly) {
        CsvTable table = CsvTable.read(
                file,
                assembly.findings(),
                titles -> {
                    CsvColumns<FactorColumn> columns = new CsvColumns<>(FactorColumn.class, titles);
                    return columns.has(FactorColumn.LABEL) || columns.has(FactorColumn.ID);
                },
                "csv.factorColumns");
        CsvColumns<FactorColumn> columns = new CsvColumns<>(FactorColumn.class, table.titles());
        CsvFactors factors = new CsvFactors(columns, names, assembly);
        table.rows().forEach(factors::take);
    }

    private void take(CsvRow row) {
        Optional<String> id = stated(row, FactorColumn.ID).map(Fit::oneLine);
        Optional<String> label = stated(row, FactorColumn.LABEL);
        String shown = label.or(() -> id).orElseThrow(() -> row.refuse("csv.noLabel"));
        if (label.isEmpty()) {
            assembly.findings().add(FindingKind.LABEL_MISSING, shown);
        }
        names.list(id, shown).ifPresent(draft -> fill(draft, row));
    }

    private void fill(FactorDraft draft, CsvRow row) {
        stated(row, FactorColumn.KIND).ifPresent(draft::ofKind);
        stated(row, FactorColumn.THEME).ifPresent(draft::inTheme);
        Listed.split(columns.cell(row, FactorColumn.TAGS)).forEach(draft::tagged);
        Listed.split(columns.cell(row, FactorColumn.ALSO_CALLED)).forEach(draft::alsoCalled);
        votes(row, FactorColumn.IMPORTANCE, vote -> draft.rated(Aspect.IMPORTANCE, vote));
        votes(row, FactorColumn.CONTROLLABILITY, vote -> draft.rated(Aspect.CONTROLLABILITY, vote));
        votes(row, FactorColumn.VULNERABILITY, vote -> draft.rated(Aspect.VULNERABILITY, vote));
        stated(row, FactorColumn.NOTE).ifPresent(draft::note);
        columns.notes(row).forEach(note -> {
            draft.note(note);
            assembly.findings().add(FindingKind.KEPT_AS_NOTE, draft.label() + ": " + ExchangeText.shown(note));
        });
        place(draft, row);
        stated(row, FactorColumn.FOCAL)
                .filter(text -> text.equalsIgnoreCase("yes"))
                .ifPresent(yes -> assembly.focal(draft));
    }

    private void place(FactorDraft draft, CsvRow row) {
        Optional<Double> x = coordinate(row, FactorColumn.X);
        Optional<Double> y = coordinate(row, FactorColumn.Y);
        if (x.isPresent() && y.isPresent()) {
            draft.standsAt(new Position(x.get(), y.get()));
        }
    }

    private Optional<Double> coordinate(CsvRow row, FactorColumn column) {
        return stated(row, column).flatMap(FileWords::number).filter(v -> Math.abs(v) <= FAR);
    }

    private void votes(CsvRow row, FactorColumn column, Consumer<String> each) {
        stated(row, column)
                .filter(text -> !FileWords.isMissing(text))
                .ifPresent(text -> BETWEEN_VOTES.splitAsStream(text).forEach(each));
    }

    private Optional<String> stated(CsvRow row, FactorColumn column) {
        return Optional.of(columns.cell(row, column)).filter(text -> !text.isEmpty());
    }
}
