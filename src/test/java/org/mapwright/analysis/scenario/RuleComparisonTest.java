package org.mapwright.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.Clamp.Push;

class RuleComparisonTest {

    private static final FcmParameters USUAL = FcmParameters.DEFAULT;

    @Test
    void fourRulesSpeakOfEachScenario() {
        RuleComparison compared = of("a -+> b; b --> c", Push.MORE, USUAL);

        assertThat(compared.others())
                .extracting(other -> written(other.parameters()))
                .containsExactly("MODIFIED_KOSKO SIGMOID", "RESCALED SIGMOID", "KOSKO TANH");
        assertThat(compared.agreements().values()).allMatch(agreement -> agreement.rules() == 4);
        assertThat(compared.on(factor("b"))).isEqualTo(new Agreement(4, 0, 0));
        assertThat(compared.on(factor("c"))).isEqualTo(new Agreement(0, 0, 4));
        assertThat(compared.differOn(factor("c"))).isFalse();
    }

    @Test
    void anotherRuleThanTheFourIsAFifth() {
        FcmParameters modifiedTanh =
                new FcmParameters(UpdateRule.MODIFIED_KOSKO, Activation.TANH, 0.4, 0.5, 1e-9, 10_000);

        assertThat(of("a -+> b", Push.MORE, modifiedTanh).others()).hasSize(4);
    }

    /** Under modified Kosko a factor alone rests at .659046 (the FCMapper example): 0.6 is below that, but above Kosko's 0.5. */
    @Test
    void aLevelIsCarriedOverAsTheSamePartOfTheWay() {
        RuleComparison compared = of("a -+> b", new Clamp.At(0.6), USUAL);
        FactorChange modified = compared.others().getFirst().of(factor("a")).orElseThrow();

        assertThat(modified.scenario()).isCloseTo(.659046 + 0.2 * (1 - .659046), within(1e-6));
        assertThat(compared.on(factor("b"))).isEqualTo(new Agreement(4, 0, 0));
    }

    /** A drawing that swings under tanh alone: the other three rules still speak. */
    @Test
    void aRuleThatDoesNotComeToRestHasNoSay() {
        FcmParameters steep = new FcmParameters(UpdateRule.KOSKO, Activation.SIGMOID, 1.6, 0.5, 1e-9, 1_000);
        RuleComparison compared = RuleComparison.of(
                FcmModel.of(map("a --> b [3,3]; b --> a [3,3]; c -+> a")),
                new Scenario(Map.of(factor("c"), Push.MORE)),
                steep,
                Termination.NEVER);

        assertThat(compared.main().converged()).isTrue();
        assertThat(compared.others().getLast().converged()).isFalse();
        assertThat(compared.on(factor("a")).rules()).isLessThan(4);
    }

    @Test
    void rulesDifferWhenTheySendAFactorOppositeWays() {
        assertThat(new Agreement(4, 0, 0).isUnanimous()).isTrue();
        assertThat(new Agreement(3, 1, 0).isUnanimous()).isFalse();
        assertThat(new Agreement(3, 1, 0).isOpposed()).isFalse();
        assertThat(new Agreement(3, 1, 0).isWeaker()).isTrue();
        assertThat(new Agreement(0, 1, 3).sign()).isEqualTo(-1);
        assertThat(new Agreement(0, 1, 3).moving()).isEqualTo(3);
        assertThat(new Agreement(2, 0, 2).isOpposed()).isTrue();
        assertThat(new Agreement(2, 0, 2).isWeaker()).isFalse();
        assertThat(new Agreement(3, 0, 1).sign()).isZero();
    }

    /**
     * The short way to c is weak and raises it, the long way is strong and lowers it. With a to more, c changes by
     * 0.0063 under Kosko, 0.0095 under modified Kosko, -0.1292 rescaled and -0.2871 under tanh (numpy).
     */
    @Test
    void aFactorBetweenAShortAndALongWayHasNoDirection() {
        RuleComparison compared = of("a -+> b [3,3]; b --> c [3,3]; a -+> c [1,3]", Push.MORE, USUAL);

        assertThat(compared.on(factor("c"))).isEqualTo(new Agreement(2, 0, 2));
        assertThat(compared.opposed()).extracting(FactorChange::factor).containsExactly(factor("c"));
        assertThat(compared.going(1)).extracting(FactorChange::factor).containsExactly(factor("b"));
        assertThat(compared.going(-1)).isEmpty();
    }

    /** Beside b, d changes by 0.7 % under Kosko and modified Kosko, by 11 % rescaled and under tanh (numpy). */
    @Test
    void whatMovesUnderOtherRulesOnlyStandsLast() {
        RuleComparison compared = of("d; a -+> b [1,3]; b -+> c [1,3]; c -+> d [1,3]", Push.MORE, USUAL);

        assertThat(compared.on(factor("d"))).isEqualTo(new Agreement(2, 2, 0));
        assertThat(compared.going(1))
                .extracting(FactorChange::factor)
                .containsExactly(factor("b"), factor("c"), factor("d"));
        assertThat(compared.opposed()).isEmpty();
    }

    private static RuleComparison of(String text, Clamp onA, FcmParameters parameters) {
        Scenario scenario = new Scenario(Map.of(factor("a"), onA));
        return RuleComparison.of(FcmModel.of(map(text)), scenario, parameters, Termination.NEVER);
    }

    private static String written(FcmParameters parameters) {
        return parameters.rule() + " " + parameters.activation();
    }
}
