package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mapwright.exchange.Finding;
import org.mapwright.exchange.LossGroup;
import org.mapwright.exchange.LossReport;
import org.mapwright.ui.Icon;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What comes across, what changes a little, what stays behind; each case is one click away. */
final class LossCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final int MOST_CASES = 200;

    LossCard(LossReport report) {
        addClassName("mw-loss");
        for (LossGroup group : LossGroup.values()) {
            List<Finding> findings = report.in(group);
            if (!findings.isEmpty()) {
                add(group(group, findings));
            }
        }
    }

    private static Div group(LossGroup group, List<Finding> findings) {
        H2 title = new H2(LossReport.title(group));
        title.addClassName("mw-h");
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(item(finding)));
        Icon icon = new Icon(icon(group));
        Div row = Look.block("mw-loss-group", icon, new Div(title, list));
        row.addClassName("loss-" + icon(group));
        return row;
    }

    private static ListItem item(Finding finding) {
        ListItem item = new ListItem(new Span(finding.sentence()));
        if (!finding.cases().isEmpty()) {
            UnorderedList cases = new UnorderedList();
            finding.cases().stream().limit(MOST_CASES).forEach(text -> cases.add(new ListItem(text)));
            item.add(new NativeDetails(WORDS.say("import.see-them"), cases));
        }
        return item;
    }

    private static String icon(LossGroup group) {
        return switch (group) {
            case COMES_ACROSS -> "circle-check";
            case CHANGED_A_LITTLE -> "pencil";
            case LEFT_BEHIND -> "circle-alert";
        };
    }
}
