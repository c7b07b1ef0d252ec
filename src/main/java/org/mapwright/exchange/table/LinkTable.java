package org.mapwright.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.exchange.FileVoice;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.LinkDraft;
import org.mapwright.exchange.parts.StanceCells;
import org.mapwright.exchange.parts.StanceReader;
import org.mapwright.exchange.parts.StatedSign;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.Contributor;
import org.mapwright.map.Evidence;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;

/** Reads a link table. */
public final class LinkTable {

    private static final int LONGEST = 4_000;

    private final TableColumns<LinkColumn> columns;
    private final TableNames names;
    private final Assembly assembly;
    private final StanceReader stances;
    private final TableVoices voices;

    private LinkTable(TableColumns<LinkColumn> columns, TableNames names, Assembly assembly) {
        this.columns = columns;
        this.names = names;
        this.assembly = assembly;
        stances = new StanceReader(assembly.findings());
        voices = new TableVoices(columns);
    }

    /** Reads the rows into the assembly. */
    public static void read(Table table, TableNames names, Assembly assembly) {
        TableColumns<LinkColumn> columns = new TableColumns<>(LinkColumn.class, table.titles());
        if (!columns.has(LinkColumn.PSEUDONYM)) {
            columns.forget(LinkColumn.CONTRIBUTOR);
            columns.forget(LinkColumn.GROUP);
        }
        LinkTable links = new LinkTable(columns, names, assembly);
        table.rows().forEach(links::take);
    }

    /** Whether a table of these titles lists links. */
    public static boolean fits(List<String> titles) {
        TableColumns<LinkColumn> columns = new TableColumns<>(LinkColumn.class, titles);
        return columns.has(LinkColumn.CAUSE) && columns.has(LinkColumn.EFFECT);
    }

    private void take(TableRow row) {
        FactorDraft cause = factor(row, LinkColumn.CAUSE);
        FactorDraft effect = factor(row, LinkColumn.EFFECT);
        Assembly.Ends ends = new Assembly.Ends(cause, effect);
        StanceCells cells = new StanceCells(
                cell(row, LinkColumn.SIGN),
                cell(row, LinkColumn.STRENGTH),
                cell(row, LinkColumn.WEIGHT),
                cell(row, LinkColumn.CERTAINTY),
                cell(row, LinkColumn.DELAY));
        Optional<Stance> stance = stances.read(
                cells,
                ends.shown(),
                rationale(row, ends),
                evidence(row),
                (key, value) -> row.refuse(key, ExchangeText.shown(value)));
        stance.ifPresent(stated -> state(ends, stated, row));
    }

    private void state(Assembly.Ends ends, Stance stance, TableRow row) {
        if (ends.cause() == ends.effect()) {
            assembly.ownEffect(ends.cause(), stance);
            return;
        }
        LinkDraft link = assembly.link(ends);
        Optional<Contributor> by = voices.speaker(row);
        link.claim(by, stance);
        agreed(row).ifPresent(link::agree);
    }

    private FactorDraft factor(TableRow row, LinkColumn column) {
        String name = cell(row, column);
        if (name.isEmpty()) {
            throw row.refuse("csv.noName", column.title());
        }
        return names.named(name, row);
    }

    private Prose rationale(TableRow row, Assembly.Ends ends) {
        List<String> notes = columns.notes(row);
        notes.forEach(note ->
                assembly.findings().add(FindingKind.KEPT_AS_NOTE, ends.shown() + ": " + ExchangeText.shown(note)));
        return prose(Stream.concat(Stream.of(cell(row, LinkColumn.RATIONALE)), notes.stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private Optional<Evidence> evidence(TableRow row) {
        Evidence evidence = new Evidence(prose(cell(row, LinkColumn.QUOTE)), prose(cell(row, LinkColumn.QUOTE_SOURCE)));
        return Optional.of(evidence)
                .filter(e -> !e.quote().isEmpty() || !e.source().isEmpty());
    }

    private Optional<AgreedReading> agreed(TableRow row) {
        Optional<Polarity> polarity =
                FileWords.sign(cell(row, LinkColumn.AGREED)).flatMap(StatedSign::polarity);
        return polarity.map(p -> new AgreedReading(p, prose(cell(row, LinkColumn.AGREED_NOTE)), FileVoice.number(1)));
    }

    private Prose prose(String text) {
        if (text.length() > LONGEST) {
            assembly.findings().add(FindingKind.TEXT_SHORTENED, ExchangeText.shown(text));
        }
        return new Prose(Fit.cut(text, LONGEST));
    }

    private String cell(TableRow row, LinkColumn column) {
        return columns.cell(row, column);
    }
}
