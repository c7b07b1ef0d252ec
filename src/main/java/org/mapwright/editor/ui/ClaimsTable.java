package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.mapwright.canvas.ui.MapLook;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Polarity;
import org.mapwright.study.Group;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Who says what about a link: groups down, answers across, pseudonyms in the cells. */
final class ClaimsTable extends Div {

    private static final Words WORDS = Words.of("editor");
    private static final List<Polarity> ANSWERS = List.of(Polarity.NEGATIVE, Polarity.UNCERTAIN, Polarity.POSITIVE);

    private final String me;

    ClaimsTable(String me) {
        this.me = me;
    }

    void show(CausalLink link) {
        removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("mw-claims");
        table.getHead().add(header());
        NativeTableBody body = table.getBody();
        List<Group> groups = link.claims().stream()
                .map(claim -> claim.by().group())
                .distinct()
                .toList();
        groups.forEach(group -> body.add(row(group, link)));
        add(Look.section(
                WORDS.say("claims.title"),
                WORDS.say("claims.count", link.claims().size()),
                table));
    }

    private static NativeTableRow header() {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(""));
        for (Polarity polarity : ANSWERS) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.add(MapLook.sign(polarity, false), new Span(WORDS.say("answer.", polarity)));
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(Group group, CausalLink link) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(upperFirst(group.value()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (Polarity polarity : ANSWERS) {
            NativeTableCell cell = new NativeTableCell();
            link.claims().stream()
                    .filter(claim -> claim.by().group().equals(group) && claim.polarity() == polarity)
                    .forEach(claim -> cell.add(name(claim)));
            row.add(cell);
        }
        return row;
    }

    private Span name(Claim claim) {
        Span chip = new Span(claim.by().pseudonym().value());
        chip.addClassNames("mw-who", "answer-" + claim.polarity().name().toLowerCase(Locale.ROOT));
        chip.setClassName("me", claim.by().id().value().equals(me));
        return chip;
    }

    static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
