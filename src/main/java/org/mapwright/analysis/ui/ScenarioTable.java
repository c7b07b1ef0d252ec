package org.mapwright.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mapwright.analysis.scenario.Agreement;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.map.SystemMap;

/** A scenario as a table, one factor a row; each row says how it was worked out and what it is not. */
final class ScenarioTable {

    static final List<String> COLUMNS = List.of(
            "id",
            "label",
            "held",
            "baseline",
            "scenario",
            "difference",
            "direction",
            "rulesUp",
            "rulesAsNow",
            "rulesDown",
            "rule",
            "activation",
            "lambda",
            "tolerance",
            "iterations",
            "converged",
            "sha256",
            "caveat");

    private ScenarioTable() {}

    /** The heads of the columns, then the factors in the order of the map. */
    static List<List<Object>> rows(SystemMap map, WhatIfAnswer answer) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(COLUMNS));
        answer.main().factors().forEach(change -> rows.add(row(map, answer, change)));
        return rows;
    }

    private static List<Object> row(SystemMap map, WhatIfAnswer answer, FactorChange change) {
        Agreement agreement = answer.compared().on(change.factor());
        FcmParameters how = answer.main().parameters();
        return List.of(
                change.factor().value(),
                map.labelOf(change.factor()),
                change.held(),
                change.baseline(),
                change.scenario(),
                change.difference(),
                change.direction().map(ScenarioTable::name).orElse(""),
                agreement.up(),
                agreement.asNow(),
                agreement.down(),
                name(how.rule()),
                name(how.activation()),
                how.lambda(),
                how.tolerance(),
                answer.main().run().iterations(),
                answer.settled(),
                answer.main().sha256(),
                ScenarioWords.caveat());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
