package org.mapwright.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.Listed;
import org.mapwright.map.Aspect;
import org.mapwright.map.Position;

/** Reads a factor table. */
public final class FactorTable {

    private static final Pattern BETWEEN_VOTES = Pattern.compile("[\\s;]+");
    private static final double FAR = 1e6;

    private final TableColumns<FactorColumn> columns;
    private final TableNames names;
    private final Assembly assembly;

    private FactorTable(TableColumns<FactorColumn> columns, TableNames names, Assembly assembly) {
        this.columns = columns;
        this.names = names;
        this.assembly = assembly;
    }

    /** Whether a table of these titles lists factors. */
    public static boolean fits(List<String> titles) {
        TableColumns<FactorColumn> columns = new TableColumns<>(FactorColumn.class, titles);
        return columns.has(FactorColumn.LABEL) || columns.has(FactorColumn.ID);
    }

    public static void read(Table table, TableNames names, Assembly assembly) {
        TableColumns<FactorColumn> columns = new TableColumns<>(FactorColumn.class, table.titles());
        FactorTable factors = new FactorTable(columns, names, assembly);
        table.rows().forEach(factors::take);
    }

    private void take(TableRow row) {
        Optional<String> id = stated(row, FactorColumn.ID).map(Fit::oneLine);
        Optional<String> label = stated(row, FactorColumn.LABEL);
        String shown = label.or(() -> id).orElseThrow(() -> row.refuse("csv.noLabel"));
        if (label.isEmpty()) {
            assembly.findings().add(FindingKind.LABEL_MISSING, shown);
        }
        names.list(id, shown).ifPresent(draft -> fill(draft, row));
    }

    private void fill(FactorDraft draft, TableRow row) {
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

    private void place(FactorDraft draft, TableRow row) {
        Optional<Double> x = coordinate(row, FactorColumn.X);
        Optional<Double> y = coordinate(row, FactorColumn.Y);
        if (x.isPresent() && y.isPresent()) {
            draft.standsAt(new Position(x.get(), y.get()));
        }
    }

    private Optional<Double> coordinate(TableRow row, FactorColumn column) {
        return stated(row, column).flatMap(FileWords::number).filter(v -> Math.abs(v) <= FAR);
    }

    private void votes(TableRow row, FactorColumn column, Consumer<String> each) {
        stated(row, column)
                .filter(text -> !FileWords.isMissing(text))
                .ifPresent(text -> BETWEEN_VOTES.splitAsStream(text).forEach(each));
    }

    private Optional<String> stated(TableRow row, FactorColumn column) {
        return Optional.of(columns.cell(row, column)).filter(text -> !text.isEmpty());
    }
}
