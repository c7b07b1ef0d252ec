package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmModel;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.canvas.ui.FactorTurn;
import org.mapwright.canvas.ui.FactorTurn.Way;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** Which way a chain goes follows from its signs alone; how far each rule moves its end is told in RuleComparisonTest. */
class WhatIfAnswerTest {

    private static final SystemMap HOME = map("""
            Rest -+> Sleep [3,3]
            Sleep --> Stress [3,3]
            Stress -?> Trust
            Buses -?> Trips
            """);
    /** Beside b, d changes by 0.7 % under two rules and by 11 % under the two others (numpy). */
    private static final SystemMap CHAIN = map("a -+> b [1,3]; b -+> c [1,3]; c -+> d [1,3]");

    @Test
    void whatRisesAndWhatFallsIsShownAsOnTheMap() {
        WhatIfAnswer answer = ask(HOME, WhatIf.NOTHING.with(factor("Rest"), Wanted.MUCH_MORE));

        assertThat(answer.rises()).extracting(FactorChange::factor).containsExactly(factor("Sleep"));
        assertThat(answer.falls()).extracting(FactorChange::factor).containsExactly(factor("Stress"));
        assertThat(answer.turns()).containsOnlyKeys(factor("Rest"), factor("Sleep"), factor("Stress"));
        assertThat(answer.turns()).containsEntry(factor("Rest"), new FactorTurn(Way.UP, 3, true));
        assertThat(answer.turns()).containsEntry(factor("Sleep"), new FactorTurn(Way.UP, 3, false));
        assertThat(answer.turns())
                .hasEntrySatisfying(
                        factor("Stress"), turn -> assertThat(turn.way()).isEqualTo(Way.DOWN));
        assertThat(answer.links(HOME)).containsExactly(new LinkId("l-1"), new LinkId("l-2"));
    }

    @Test
    void lessAndMuchLessPointDown() {
        FactorId rest = factor("Rest");

        assertThat(ask(HOME, WhatIf.NOTHING.with(rest, Wanted.LESS)).turns())
                .containsEntry(rest, new FactorTurn(Way.DOWN, 2, true));
        assertThat(ask(HOME, WhatIf.NOTHING.with(rest, Wanted.MUCH_LESS)).turns())
                .containsEntry(rest, new FactorTurn(Way.DOWN, 3, true));
    }

    @Test
    void anOpenLinkIsMissedOnlyWhereSomethingWouldHavePushed() {
        assertThat(ask(HOME, WhatIf.NOTHING.with(factor("Rest"), Wanted.MORE)).missedAt())
                .containsExactly(factor("Trust"));
        assertThat(ask(HOME, WhatIf.NOTHING.with(factor("Trust"), Wanted.MORE)).missedAt())
                .isEmpty();
        assertThat(ask(HOME, WhatIf.NOTHING).missedAt()).isEmpty();
    }

    @Test
    void whatTheRulesSendOppositeWaysNeitherRisesNorFalls() {
        SystemMap twoWays = map("a -+> b [3,3]; b --> c [3,3]; a -+> c [1,3]");
        WhatIfAnswer answer = ask(twoWays, WhatIf.NOTHING.with(factor("a"), Wanted.MORE));

        assertThat(answer.differing()).containsExactly(factor("c"));
        assertThat(answer.rises()).extracting(FactorChange::factor).containsExactly(factor("b"));
        assertThat(answer.falls()).isEmpty();
        assertThat(answer.turns()).containsEntry(factor("c"), new FactorTurn(Way.DIFFER, 1, false));
    }

    @Test
    void whatStaysUnderSomeRulesRisesAllTheSame() {
        WhatIfAnswer answer = ask(CHAIN, WhatIf.NOTHING.with(factor("a"), Wanted.MORE));

        assertThat(answer.differing()).isEmpty();
        assertThat(answer.rises())
                .extracting(FactorChange::factor)
                .containsExactly(factor("b"), factor("c"), factor("d"));
        assertThat(answer.turns()).containsEntry(factor("d"), new FactorTurn(Way.UP, 1, false));
    }

    @Test
    void withNothingSetNothingTurns() {
        WhatIfAnswer answer = ask(HOME, WhatIf.NOTHING.with(factor("Rest"), Wanted.AS_NOW));

        assertThat(answer.turns()).isEmpty();
        assertThat(answer.rises()).isEmpty();
        assertThat(answer.falls()).isEmpty();
        assertThat(answer.differing()).isEmpty();
    }

    @Test
    void theHeadlineLeadsToTheFirstStep() {
        assertThat(WhatIfWords.headline(ask(HOME, WhatIf.NOTHING), HOME)).isEqualTo("Pick a factor to change.");
        SystemMap unlinked = map("Rest; Sleep");
        assertThat(WhatIfWords.headline(ask(unlinked, WhatIf.NOTHING), unlinked))
                .startsWith("This drawing has no links yet.");
    }

    @Test
    void leftOutLinksAreCountedAndSaidWhereTheyMatter() {
        WhatIfAnswer moved = ask(HOME, WhatIf.NOTHING.with(factor("Rest"), Wanted.MORE));
        assertThat(WhatIfWords.leftOut(moved, HOME))
                .contains("2 links of open sign were left out. That matters for trust:"
                        + " something that moves leads there, and we do not say which way.");
        WhatIfAnswer other = ask(HOME, WhatIf.NOTHING.with(factor("Trust"), Wanted.MORE));
        assertThat(WhatIfWords.leftOut(other, HOME))
                .contains("2 links of open sign were left out. None of them starts at a factor that moves here.");
    }

    @Test
    void twoAreComparedOverAllThatMovesInEither() {
        WhatIfAnswer first = ask(HOME, WhatIf.NOTHING.with(factor("Rest"), Wanted.MORE));
        WhatIfAnswer second = ask(HOME, WhatIf.NOTHING.with(factor("Sleep"), Wanted.MORE));

        assertThat(TwoWhatIfs.moved(first, second)).containsExactly(factor("Stress"), factor("Sleep"));
    }

    @Test
    void theTableSaysHowItWasWorkedOutAndCannotBeTakenForAFormula() {
        SystemMap risky = map("=Rest -+> Sleep [3,3]");
        WhatIfAnswer answer =
                ask(risky, new WhatIf(Map.of(risky.factors().keySet().iterator().next(), Wanted.MORE)));
        List<String> lines =
                CsvText.of(ScenarioTable.rows(risky, answer).stream()).lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo(String.join(",", ScenarioTable.COLUMNS));
        assertThat(lines.get(1)).contains(",'=Rest,true,0.5,0.75,0.25,").contains(",kosko,sigmoid,1.0,1.0E-9,");
        assertThat(lines.get(2)).contains(",Sleep,false,").contains("A direction from the drawing, not a forecast.");
    }

    private static WhatIfAnswer ask(SystemMap map, WhatIf asked) {
        return new WhatIfAnswer(
                asked, RuleComparison.of(FcmModel.of(map), asked.scenario(), FcmParameters.DEFAULT, Termination.NEVER));
    }
}
