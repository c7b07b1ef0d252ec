package org.mapwright.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.LinkDraft;
import org.mapwright.exchange.parts.StatedSign;

/** A sheet of links beside a sheet of claims repeats what the claims amount to; where it says more, that is kept. */
public final class LinksBesideClaims {

    private final TableNames names;
    private final Assembly assembly;

    public LinksBesideClaims(TableNames names, Assembly assembly) {
        this.names = names;
        this.assembly = assembly;
    }

    /** The rows about links that no claim is about; a row with another sign than its claims is counted. */
    public Table unknown(Table links) {
        TableColumns<LinkColumn> columns = new TableColumns<>(LinkColumn.class, links.titles());
        List<TableRow> unknown = new ArrayList<>();
        for (TableRow row : links.rows()) {
            Optional<LinkDraft> known = draft(columns, row);
            if (known.isEmpty()) {
                unknown.add(row);
            }
            known.filter(draft -> differs(columns.cell(row, LinkColumn.SIGN), draft))
                    .ifPresent(draft -> assembly.findings()
                            .add(
                                    FindingKind.LINKS_DIFFER,
                                    columns.cell(row, LinkColumn.CAUSE) + " -> "
                                            + columns.cell(row, LinkColumn.EFFECT)));
        }
        return new Table(links.titles(), unknown);
    }

    private Optional<LinkDraft> draft(TableColumns<LinkColumn> columns, TableRow row) {
        Optional<FactorDraft> cause = names.known(columns.cell(row, LinkColumn.CAUSE));
        Optional<FactorDraft> effect = names.known(columns.cell(row, LinkColumn.EFFECT));
        return cause.flatMap(from ->
                effect.flatMap(to -> Optional.ofNullable(assembly.links().get(new Assembly.Ends(from, to)))));
    }

    private static boolean differs(String sign, LinkDraft draft) {
        return FileWords.sign(sign)
                .flatMap(StatedSign::polarity)
                .filter(stated -> stated != draft.reading().polarity())
                .isPresent();
    }
}
