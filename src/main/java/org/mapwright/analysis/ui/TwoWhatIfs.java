package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mapwright.analysis.scenario.Agreement;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.canvas.ui.FactorTurn;
import org.mapwright.canvas.ui.FactorTurn.Way;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Two what-ifs beside each other: every factor that moves in either, with where it goes in each. */
final class TwoWhatIfs extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    TwoWhatIfs(SystemMap map, WhatIfAnswer first, WhatIfAnswer second) {
        addClassName("mw-two-what-ifs");
        NativeTable table = new NativeTable();
        NativeTableHeader head = table.getHead();
        NativeTableRow titles = head.addRow();
        titles.add(title("two.factor"), title("two.first"), title("two.second"));
        for (FactorId factor : moved(first, second)) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(map.labelOf(factor));
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = table.getBody().addRow();
            row.add(name);
            row.add(cell(first, factor), cell(second, factor));
        }
        add(table);
    }

    /** What the second moves stands first, as it stands in the list of one. */
    static Set<FactorId> moved(WhatIfAnswer first, WhatIfAnswer second) {
        Set<FactorId> moved = new LinkedHashSet<>();
        for (WhatIfAnswer each : new WhatIfAnswer[] {second, first}) {
            each.rises().forEach(change -> moved.add(change.factor()));
            each.falls().forEach(change -> moved.add(change.factor()));
        }
        moved.addAll(second.differing());
        moved.addAll(first.differing());
        return moved;
    }

    private static NativeTableHeaderCell title(String key) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(WORDS.say(key));
        title.getElement().setAttribute("scope", "col");
        return title;
    }

    private static NativeTableCell cell(WhatIfAnswer answer, FactorId factor) {
        NativeTableCell cell = new NativeTableCell();
        Optional<FactorTurn> turn = Optional.ofNullable(answer.turns().get(factor));
        turn.ifPresent(way -> cell.add(new WayMark(way)));
        cell.add(new Span(words(answer, factor, turn)));
        return cell;
    }

    private static String words(WhatIfAnswer answer, FactorId factor, Optional<FactorTurn> turn) {
        if (turn.filter(FactorTurn::set).isPresent()) {
            return WORDS.say("two.set");
        }
        if (turn.filter(way -> way.way() == Way.DIFFER).isPresent()) {
            return WORDS.say("two.differ");
        }
        Agreement agreement = answer.compared().on(factor);
        Optional<FactorChange> change = answer.main().of(factor);
        return turn.isPresent()
                ? change.map(moved -> ScenarioWords.way(moved, agreement)).orElse("")
                : change.flatMap(FactorChange::direction)
                        .map(ScenarioWords::direction)
                        .orElse("");
    }
}
