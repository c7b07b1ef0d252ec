package org.mapwright.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

class ScenarioWordsTest {

    private static final SystemMap HOME = map("""
            Rest -+> Sleep at home [3,3]
            Sleep at home --> Stress [2,3]
            Stress -+> Isolation [2,3]
            Stress -?> Trust
            """);

    @Test
    void theHeadlineSaysWhatRisesAndWhatFalls() {
        assertThat(headline(HOME, Map.of(factor("rest"), Push.MORE), FcmParameters.DEFAULT))
                .isEqualTo("More sleep at home, less stress and less isolation.");
    }

    @Test
    void nothingSetAndNothingMovedAreAnswers() {
        assertThat(headline(HOME, Map.of(), FcmParameters.DEFAULT))
                .isEqualTo("Nothing is set yet: this is the drawing as now.");
        assertThat(headline(HOME, Map.of(factor("isolation"), Push.MORE), FcmParameters.DEFAULT))
                .isEqualTo("In our drawing nothing else would move.");
    }

    @Test
    void aDrawingThatDoesNotRestHasNoDirectionToReport() {
        SystemMap pair = map("a --> b [3,3]; b --> a [3,3]");
        FcmParameters steep = new FcmParameters(UpdateRule.KOSKO, Activation.TANH, 3, 0.5, 1e-9, 1_000);
        FcmParameters hasty = new FcmParameters(UpdateRule.KOSKO, Activation.SIGMOID, 1, 0.5, 1e-9, 2);

        assertThat(headline(pair, Map.of(), steep))
                .isEqualTo("This drawing swings to and fro; no direction to report.");
        assertThat(headline(pair, Map.of(), hasty))
                .isEqualTo("This drawing does not come to rest within 2 rounds; no direction to report.");
    }

    /**
     * Each link of a chain passes on a share of the change. Beside b, d changes by 0.7 % under Kosko and
     * modified Kosko, by 11 % rescaled and under tanh (numpy).
     */
    @Test
    void whatStaysUnderSomeRulesIsSaidQuietly() {
        SystemMap chain = map("a -+> b [1,3]; b -+> c [1,3]; c -+> d [1,3]");
        RuleComparison compared = compare(chain, Map.of(factor("a"), Push.MORE), FcmParameters.DEFAULT);

        Agreement onD = compared.on(factor("d"));
        assertThat(compared.differOn(factor("d"))).isFalse();
        assertThat(ScenarioWords.weaker(onD)).contains("under 2 of 4 rules");
        assertThat(ScenarioWords.way(compared.main().of(factor("d")).orElseThrow(), onD))
                .isEqualTo("up");
        assertThat(ScenarioWords.weakerOnes(compared)).contains("1 of these stays as now under some of the rules.");
        assertThat(ScenarioWords.weaker(compared.on(factor("b")))).isEmpty();
        FcmParameters rescaled = FcmParameters.of(UpdateRule.RESCALED, Activation.SIGMOID);
        assertThat(headline(chain, Map.of(factor("a"), Push.MORE), rescaled)).isEqualTo("More b and more c.");
    }

    /** How far c goes under each rule stands in RuleComparisonTest (numpy). */
    @Test
    void whatTheRulesSendOppositeWaysIsOpen() {
        SystemMap twoWays = map("a -+> b [3,3]; b --> c [3,3]; a -+> c [1,3]");
        Map<FactorId, Clamp> more = Map.of(factor("a"), Push.MORE);
        RuleComparison compared = compare(twoWays, more, FcmParameters.DEFAULT);

        assertThat(headline(twoWays, more, FcmParameters.DEFAULT))
                .isEqualTo("More b. Whether c rises or falls is open: the rules differ.");
        assertThat(ScenarioWords.agreement(compared.on(factor("c")))).isEqualTo("2 say up and 2 say down");
        assertThat(ScenarioWords.weakerOnes(compared)).isEmpty();
    }

    /** Rescaled with tanh, income rests so near to -1 that it can hardly be less: f(x) = tanh(2x - 1) has x = -.9951. */
    @Test
    void nothingMovesOnlyWhenNoRuleMovesAnything() {
        SystemMap home = map("Income --> Stress [3,3]");
        FcmParameters rescaledTanh = FcmParameters.of(UpdateRule.RESCALED, Activation.TANH);
        Map<FactorId, Clamp> less = Map.of(factor("income"), Push.LESS);

        assertThat(headline(home, less, rescaledTanh)).isEqualTo("More stress, but not under every rule.");
    }

    @Test
    void whatWasSetAndLeftOutIsSaid() {
        Map<FactorId, Clamp> clamps = new LinkedHashMap<>();
        clamps.put(factor("rest"), Push.MUCH_MORE);
        clamps.put(factor("stress"), new Clamp.At(0.25));
        RuleComparison compared = compare(HOME, clamps, FcmParameters.DEFAULT);

        assertThat(ScenarioWords.set(compared.main().scenario(), HOME))
                .isEqualTo("Set: rest to much more and stress to 0.25.");
        assertThat(ScenarioWords.leftOut(compared.main())).contains("1 link of open sign was left out.");
        assertThat(ScenarioWords.caveat()).startsWith("A direction from the drawing, not a forecast.");
    }

    @Test
    void rulesAndDirectionsHaveNames() {
        assertThat(ScenarioWords.rule(FcmParameters.of(UpdateRule.MODIFIED_KOSKO, Activation.TANH)))
                .isEqualTo("modified Kosko, tanh");
        assertThat(ScenarioWords.direction(Direction.UP_A_LITTLE)).isEqualTo("up a little");
    }

    private static String headline(SystemMap map, Map<FactorId, Clamp> clamps, FcmParameters parameters) {
        return ScenarioWords.headline(compare(map, clamps, parameters), map);
    }

    private static RuleComparison compare(SystemMap map, Map<FactorId, Clamp> clamps, FcmParameters parameters) {
        return RuleComparison.of(FcmModel.of(map), new Scenario(clamps), parameters, Termination.NEVER);
    }
}
