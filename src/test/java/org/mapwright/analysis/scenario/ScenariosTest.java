package org.mapwright.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;

class ScenariosTest {

    private static final FcmParameters MODIFIED = FcmParameters.of(UpdateRule.MODIFIED_KOSKO, Activation.SIGMOID);

    /** By hand: sleep rests at 1/2, mood at s(1/2); half way up, sleep is at 3/4 and mood at s(3/4). */
    @Test
    void moreIsHalfWayFromWhereAFactorRests() {
        FcmResult result = run("sleep -+> mood [3,3]", Map.of("sleep", Push.MORE), FcmParameters.DEFAULT);

        assertThat(change(result, "sleep").scenario()).isCloseTo(0.75, within(1e-9));
        assertThat(change(result, "mood").baseline()).isCloseTo(0.6224593312, within(1e-9));
        assertThat(change(result, "mood").scenario()).isCloseTo(0.6791786992, within(1e-9));
        assertThat(change(result, "mood").direction()).contains(Direction.UP_A_LOT);
        assertThat(result.converged()).isTrue();
    }

    /** Alone under modified Kosko a factor rests where x = s(x), .659046 (FCMapper's concept without causes). */
    @Test
    void eachRuleHasABaselineOfItsOwn() {
        FcmResult more = run("sleep -+> mood", Map.of("sleep", Push.MORE), MODIFIED);
        FcmResult less = run("sleep -+> mood", Map.of("sleep", Push.LESS), MODIFIED);

        assertThat(change(more, "sleep").baseline()).isCloseTo(.659046, within(5e-7));
        assertThat(change(more, "sleep").scenario()).isCloseTo((1 + .659046) / 2, within(5e-7));
        assertThat(change(less, "sleep").scenario()).isCloseTo(.659046 / 2, within(5e-7));
    }

    @Test
    void muchMoreIsAllTheWayToTheEndOfTheRange() {
        FcmParameters tanh = FcmParameters.of(UpdateRule.KOSKO, Activation.TANH);

        assertThat(change(run("a -+> b", Map.of("a", Push.MUCH_MORE), FcmParameters.DEFAULT), "a")
                        .scenario())
                .isEqualTo(1);
        assertThat(change(run("a -+> b", Map.of("a", Push.MUCH_LESS), FcmParameters.DEFAULT), "a")
                        .scenario())
                .isZero();
        assertThat(change(run("a -+> b", Map.of("a", Push.MUCH_LESS), tanh), "a")
                        .scenario())
                .isEqualTo(-1);
    }

    @Test
    void linksOfOpenSignAreLeftOutAndNamed() {
        FcmResult result = run("a -?> b; a -+> c", Map.of("a", Push.MORE), FcmParameters.DEFAULT);

        assertThat(result.leftOut()).containsExactly(new OpenLink(factor("a"), factor("b")));
        assertThat(change(result, "b").direction()).contains(Direction.NO_CHANGE);
        assertThat(change(result, "c").direction()).contains(Direction.UP_A_LOT);
    }

    /** Alone with a link of -1 to itself under Kosko: x = s(-x), so x = 0.401058 (bisection by hand). */
    @Test
    void aLinkOfAFactorWithItselfTakesPart() {
        var own = new OwnEffect(factor("a"), Polarity.NEGATIVE, 1);
        FcmModel model = FcmModel.of(map("a"), List.of(own));
        FcmResult result = Scenarios.run(model, Scenario.AS_NOW, FcmParameters.DEFAULT, Termination.NEVER);

        assertThat(change(result, "a").baseline()).isCloseTo(0.401058, within(5e-7));
    }

    @Test
    void anOwnEffectOfOpenSignIsLeftOutToo() {
        var own = new OwnEffect(factor("a"), Polarity.UNCERTAIN, 1);

        assertThat(FcmModel.of(map("a"), List.of(own)).leftOut())
                .containsExactly(new OpenLink(factor("a"), factor("a")));
    }

    @Test
    void mapsOnWhichNothingMovesHaveAnAnswer() {
        for (String text : List.of("", "a", "a; b", "a -?> b; b -?> a")) {
            for (UpdateRule rule : UpdateRule.values()) {
                for (Activation activation : Activation.values()) {
                    FcmResult result = run(text, Map.of(), FcmParameters.of(rule, activation));

                    assertThat(result.factors())
                            .allMatch(change -> Double.isFinite(change.scenario()) && change.difference() == 0);
                    assertThat(result.converged()).isEqualTo(text.isEmpty() || !isCritical(rule, activation));
                }
            }
        }
    }

    /** Alone, x' = tanh(x) creeps to 0 like 1 over the root of the updates: 10,000 do not bring it to rest. */
    private static boolean isCritical(UpdateRule rule, Activation activation) {
        return rule == UpdateRule.MODIFIED_KOSKO && activation == Activation.TANH;
    }

    @Test
    void everyRuleGivesNumbersOnDrawingsFullOfLinks() {
        FcmModel model = FcmModel.of(map(Analysed.random(new Random(3), 12, 1)));
        for (UpdateRule rule : UpdateRule.values()) {
            for (Activation activation : Activation.values()) {
                FcmResult result = Scenarios.run(
                        model,
                        new Scenario(Map.of(factor("f0"), Push.LESS)),
                        FcmParameters.of(rule, activation),
                        Termination.NEVER);

                assertThat(result.factors())
                        .allMatch(change ->
                                change.scenario() >= activation.least() && change.scenario() <= activation.most());
                assertThat(result.factors().stream()
                                .allMatch(change -> change.direction().isPresent()))
                        .isEqualTo(result.converged());
            }
        }
    }

    @Test
    void aDrawingThatSwingsHasNoDirections() {
        FcmParameters bivalent = new FcmParameters(UpdateRule.RESCALED, Activation.BIVALENT, 1, 1, 1e-9, 100);
        FcmResult result = run("a --> b [3,3]; b --> a [3,3]; c -+> a", Map.of(), bivalent);

        assertThat(result.factors()).allMatch(change -> change.direction().isPresent() == result.converged());
        FcmParameters steep = new FcmParameters(UpdateRule.KOSKO, Activation.TANH, 3, 0.5, 1e-9, 1_000);
        FcmResult swinging = run("a --> b [3,3]; b --> a [3,3]", Map.of(), steep);

        assertThat(swinging.baseline().period()).isEqualTo(2);
        assertThat(swinging.converged()).isFalse();
        assertThat(swinging.factors()).allMatch(change -> change.direction().isEmpty());
    }

    @Test
    void aRunEndsAtOnceWhenItIsCalledOff() {
        AtomicInteger asked = new AtomicInteger();
        FcmModel model = FcmModel.of(map("a -+> b"));

        assertThatThrownBy(() -> Scenarios.run(
                        model, Scenario.AS_NOW, FcmParameters.DEFAULT, () -> asked.incrementAndGet() == 3))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(3);
    }

    @Test
    void levelsOutsideTheRangeAreRefusedWithRuleAndValue() {
        assertThatThrownBy(() -> run("a -+> b", Map.of("a", new Clamp.At(1.5)), FcmParameters.DEFAULT))
                .hasMessage("Level of a clamp must be in [0.0, 1.0]: 1.5");
        assertThatThrownBy(() -> new FcmParameters(UpdateRule.KOSKO, Activation.SIGMOID, 0, 0.5, 1e-9, 100))
                .hasMessageContaining("Lambda")
                .hasMessageEndingWith(": 0.0");
        assertThatThrownBy(() -> new FcmParameters(UpdateRule.KOSKO, Activation.SIGMOID, 1, -0.5, 1e-9, 100))
                .hasMessage("Initial level must be in [0.0, 1.0]: -0.5");
        assertThatThrownBy(() -> new FcmParameters(UpdateRule.KOSKO, Activation.SIGMOID, 1, 0.5, Double.NaN, 100))
                .hasMessageEndingWith(": NaN");
        assertThatThrownBy(() -> new FcmParameters(UpdateRule.KOSKO, Activation.SIGMOID, 1, 0.5, 1e-9, 0))
                .hasMessageContaining("iterations");
    }

    /** The shares of CLI.md: below 1 % (or 0.0001) no change, below 10 % a little, below 50 % plain, else a lot. */
    @Test
    void directionsFollowTheSharesOfTheLargestDifference() {
        assertThat(List.of(
                        Direction.of(1, 1),
                        Direction.of(-0.5, 1),
                        Direction.of(0.499, 1),
                        Direction.of(-0.1, 1),
                        Direction.of(0.0999, 1),
                        Direction.of(-0.01, 1),
                        Direction.of(0.00999, 1),
                        Direction.of(0.00009, 0.0001)))
                .containsExactly(
                        Direction.UP_A_LOT,
                        Direction.DOWN_A_LOT,
                        Direction.UP,
                        Direction.DOWN,
                        Direction.UP_A_LITTLE,
                        Direction.DOWN_A_LITTLE,
                        Direction.NO_CHANGE,
                        Direction.NO_CHANGE);
    }

    private static FcmResult run(String text, Map<String, Clamp> clamps, FcmParameters parameters) {
        Map<FactorId, Clamp> held = new LinkedHashMap<>();
        clamps.forEach((label, clamp) -> held.put(factor(label), clamp));
        return Scenarios.run(FcmModel.of(map(text)), new Scenario(held), parameters, Termination.NEVER);
    }

    private static FactorChange change(FcmResult result, String label) {
        return result.of(factor(label)).orElseThrow();
    }
}
