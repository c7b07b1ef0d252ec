package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.FcmResult;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.analysis.scenario.Settling;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** How a scenario was worked out, for who wants to know: parameters, how each rule ended, and every figure. */
final class RulesAndFigures extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    /** What is smaller is 0 in four places, and has no sign. */
    private static final double SEEN = 5e-5;

    private final Div content = new Div();
    private final TakeAlong along;

    RulesAndFigures(TakeAlong along) {
        super(WORDS.say("figures"));
        this.along = along;
        addClassName("mw-figures");
        setContent(content);
    }

    void show(SystemMap map, WhatIfAnswer answer) {
        content.removeAll();
        content.add(
                parameters(answer.main()),
                new Paragraph(WORDS.say("figures.rules")),
                ends(answer),
                along.table(
                        WORDS.say("figures.csv"),
                        () -> WORDS.say("figures.csv.name"),
                        () -> CsvText.of(ScenarioTable.rows(map, answer).stream())),
                levels(map, answer));
    }

    private static DescriptionList parameters(FcmResult result) {
        FcmParameters how = result.parameters();
        DescriptionList list = new DescriptionList();
        say(list, "figures.rule", ScenarioWords.rule(how));
        say(list, "figures.lambda", String.valueOf(how.lambda()));
        say(list, "figures.initial", String.valueOf(how.initial()));
        say(list, "figures.tolerance", String.valueOf(how.tolerance()));
        say(list, "figures.most", String.valueOf(how.maxIterations()));
        say(list, "figures.alone", WhatIfWords.ended(result.baseline()));
        say(list, "figures.held", WhatIfWords.ended(result.run()));
        say(
                list,
                "figures.unique",
                result.uniqueEquilibrium()
                        .map(one -> WORDS.say(one ? "unique.yes" : "unique.no"))
                        .orElse(WORDS.say("unique.open")));
        return list;
    }

    private static void say(DescriptionList list, String key, String value) {
        list.add(new Term(WORDS.say(key)), new Description(value));
    }

    private static DescriptionList ends(WhatIfAnswer answer) {
        DescriptionList list = new DescriptionList();
        Stream.concat(Stream.of(answer.main()), answer.compared().others().stream())
                .forEach(result -> list.add(
                        new Term(ScenarioWords.rule(result.parameters())),
                        new Description(WhatIfWords.ended(result.converged() ? result.run() : worse(result)))));
        return list;
    }

    private static Settling worse(FcmResult result) {
        return result.baseline().converged() ? result.run() : result.baseline();
    }

    private static NativeTable levels(SystemMap map, WhatIfAnswer answer) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        Stream.of("head.factor", "head.baseline", "head.scenario", "head.difference")
                .forEach(key -> head.add(header(WORDS.say(key), "col")));
        for (FactorChange change : answer.main().factors()) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(map.labelOf(change.factor()), "row"));
            row.add(level("figure", change.baseline()), level("figure", change.scenario()));
            row.add(difference(change.difference()));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell difference(double value) {
        return Math.abs(value) < SEEN ? level("figure", 0) : level("figure.signed", value);
    }

    private static NativeTableCell level(String key, double value) {
        return new NativeTableCell(WORDS.say(key, value));
    }
}
