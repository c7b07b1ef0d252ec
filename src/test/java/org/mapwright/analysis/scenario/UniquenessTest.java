package org.mapwright.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.analysis.scenario.Activation.BIVALENT;
import static org.mapwright.analysis.scenario.Activation.SIGMOID;
import static org.mapwright.analysis.scenario.Activation.TANH;
import static org.mapwright.analysis.scenario.Activation.TRIVALENT;
import static org.mapwright.analysis.scenario.UpdateRule.KOSKO;
import static org.mapwright.analysis.scenario.UpdateRule.MODIFIED_KOSKO;
import static org.mapwright.analysis.scenario.UpdateRule.RESCALED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Termination;

class UniquenessTest {

    private static final Optional<Boolean> UNIQUE = Optional.of(true);
    private static final Optional<Boolean> SEVERAL = Optional.of(false);
    private static final Optional<Boolean> OPEN = Optional.empty();

    /** Two factors that raise each other with weight 1: |W'| = 1, |I + W'| = 2. */
    private static final Influences PAIR = Influences.of(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {1, 1});

    /** Bounds by contraction (Banach; Knight, Lloyd and Penn 2013): lambda |M| below 4, 4, 2, 1 and 1/2. */
    @Test
    void belowTheBoundsThereIsOneStateOfRest() {
        assertThat(of(PAIR, KOSKO, SIGMOID, 3.99)).isEqualTo(UNIQUE);
        assertThat(of(PAIR, KOSKO, SIGMOID, 4)).isNotEqualTo(UNIQUE);
        assertThat(of(PAIR, MODIFIED_KOSKO, SIGMOID, 1.99)).isEqualTo(UNIQUE);
        assertThat(of(PAIR, MODIFIED_KOSKO, SIGMOID, 2)).isNotEqualTo(UNIQUE);
        assertThat(of(PAIR, RESCALED, SIGMOID, 0.99)).isEqualTo(UNIQUE);
        assertThat(of(PAIR, RESCALED, SIGMOID, 1)).isNotEqualTo(UNIQUE);
        assertThat(of(PAIR, KOSKO, TANH, 0.99)).isEqualTo(UNIQUE);
        assertThat(of(PAIR, KOSKO, TANH, 1)).isNotEqualTo(UNIQUE);
        assertThat(of(PAIR, RESCALED, TANH, 0.24)).isEqualTo(UNIQUE);
        assertThat(of(PAIR, RESCALED, TANH, 0.25)).isNotEqualTo(UNIQUE);
    }

    /** Rows of 2.3 and columns of 2.7 at most; with the identity 3.7 and 3.3 (sums by hand). */
    @Test
    void theSmallerOfRowsAndColumnsCounts() {
        assertThat(of(Fcm8.INFLUENCES, KOSKO, SIGMOID, 1.73)).isEqualTo(UNIQUE);
        assertThat(of(Fcm8.INFLUENCES, KOSKO, SIGMOID, 1.75)).isNotEqualTo(UNIQUE);
        assertThat(of(Fcm8.INFLUENCES, MODIFIED_KOSKO, SIGMOID, 1.2)).isEqualTo(UNIQUE);
        assertThat(of(Fcm8.INFLUENCES, MODIFIED_KOSKO, SIGMOID, 1.22)).isNotEqualTo(UNIQUE);
        assertThat(of(Fcm8.INFLUENCES, RESCALED, SIGMOID, 1)).isEqualTo(OPEN);
    }

    @Test
    void anOwnEffectThatTakesBackWhatIsRememberedLowersTheNorm() {
        Influences own = Influences.of(1, new int[] {0}, new int[] {0}, new double[] {-1});

        assertThat(of(own, MODIFIED_KOSKO, SIGMOID, 100)).isEqualTo(UNIQUE);
        assertThat(of(own, KOSKO, SIGMOID, 100)).isNotEqualTo(UNIQUE);
    }

    /** x = tanh(2x) has three solutions: 0 and +-0.9575. At lambda 1, where 0 is the only one, nothing is claimed. */
    @Test
    void twoStatesOfRestAreShown() {
        assertThat(of(PAIR, KOSKO, TANH, 2)).isEqualTo(SEVERAL);
        assertThat(of(PAIR, KOSKO, TANH, 1)).isEqualTo(OPEN);
        assertThat(of(PAIR, RESCALED, SIGMOID, 2)).isEqualTo(SEVERAL);
    }

    /** All off stays off; all on stays on. */
    @Test
    void kindsThatJumpRestAtNothingAndElsewhere() {
        assertThat(of(Fcm8.INFLUENCES, KOSKO, BIVALENT, 1)).isEqualTo(SEVERAL);
        assertThat(of(PAIR, KOSKO, TRIVALENT, 1)).isEqualTo(SEVERAL);
    }

    @Test
    void aDrawingWithoutLinksRestsInOneWay() {
        Influences none = Influences.of(3, new int[0], new int[0], new double[0]);

        assertThat(of(none, KOSKO, SIGMOID, 1000)).isEqualTo(UNIQUE);
        assertThat(of(none, KOSKO, BIVALENT, 1)).isEqualTo(OPEN);
    }

    private static Optional<Boolean> of(Influences influences, UpdateRule rule, Activation activation, double lambda) {
        FcmParameters parameters = new FcmParameters(rule, activation, lambda, rule.usualInitial(), 1e-9, 10_000);
        return Uniqueness.of(influences, parameters, Termination.NEVER);
    }
}
