package org.mapwright.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.Clamp.Push;

class PerturbedRunsTest {

    private static final Scenario MORE_OF_A = new Scenario(Map.of(factor("a"), Push.MORE));

    @Test
    void hardlyPerturbedWeightsGiveWhatTheDrawingGives() {
        FcmModel model = FcmModel.of(map("a -+> b; b --> c [1,3]; c -+> b"));
        FcmResult drawn = Scenarios.run(model, MORE_OF_A, FcmParameters.DEFAULT, Termination.NEVER);
        PerturbedRuns runs = runs(model, new Perturbation(20, 1e-9, 1));

        assertThat(runs.settled()).isEqualTo(20);
        assertThat(runs.parameters().tolerance()).isEqualTo(1e-6);
        for (int i = 0; i < 3; i++) {
            assertThat(runs.factors().get(i).meanDifference())
                    .isCloseTo(drawn.factors().get(i).difference(), within(1e-5));
        }
        assertThat(runs.factors().get(2).shareDown()).isEqualTo(1);
    }

    /** Two ways of equal strength from a to d, one raising, one lowering it: which one wins is a toss. */
    @Test
    void aDirectionThatRestsOnExactStrengthsShowsItself() {
        FcmModel model = FcmModel.of(map("a -+> c; c -+> b"));
        PerturbedRuns tossed = runs(
                FcmModel.of(map("a -+> b [3,3]; a --> c [3,3]; b -+> d; c -+> d")), new Perturbation(2_000, 0.3, 5));
        PerturbedFactor d = tossed.factors().get(3);

        assertThat(d.factor()).isEqualTo(factor("d"));
        assertThat(d.shareUp()).isBetween(0.3, 0.7);
        assertThat(d.shareDown()).isBetween(0.3, 0.7);
        assertThat(runs(model, Perturbation.DEFAULT).factors().getLast().shareUp())
                .isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameRuns() {
        FcmModel model = FcmModel.of(map("a -+> b; b --> c"));

        assertThat(runs(model, new Perturbation(50, 0.3, 9))).isEqualTo(runs(model, new Perturbation(50, 0.3, 9)));
        assertThat(runs(model, new Perturbation(50, 0.3, 9))).isNotEqualTo(runs(model, new Perturbation(50, 0.3, 8)));
    }

    @Test
    void runsAreCalledOffAndRefusedWithRuleAndValue() {
        FcmModel model = FcmModel.of(map("a -+> b"));

        assertThatThrownBy(() ->
                        PerturbedRuns.of(model, MORE_OF_A, FcmParameters.DEFAULT, Perturbation.DEFAULT, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> new Perturbation(0, 0.3, 1)).hasMessageEndingWith(": 0.0");
        assertThatThrownBy(() -> new Perturbation(1, 2, 1)).hasMessageEndingWith(": 2.0");
    }

    private static PerturbedRuns runs(FcmModel model, Perturbation perturbation) {
        return PerturbedRuns.of(model, MORE_OF_A, FcmParameters.DEFAULT, perturbation, Termination.NEVER);
    }
}
