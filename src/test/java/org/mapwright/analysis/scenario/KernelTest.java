package org.mapwright.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.Fcm8.Run;

/** Every published number of the eight concepts, to the printed digits; see {@link Fcm8}. */
class KernelTest {

    private static final double SIX_DIGITS = 5e-7;
    private static final double SEVEN_DIGITS = 5e-8;

    @Test
    void theRulesStopWherePublishedAtACoarseTolerance() {
        Run modified = Run.of(UpdateRule.MODIFIED_KOSKO, 1e-3);
        Run kosko = Run.of(UpdateRule.KOSKO, 1e-3);
        Run rescaled = Run.of(UpdateRule.RESCALED, 1e-3);

        assertThat(modified.levels())
                .containsExactly(
                        new double[] {.7258851, .7907061, .7694508, .8124733, .8192938, .8399006, .9099403, .9557739},
                        within(SEVEN_DIGITS));
        assertThat(kosko.levels())
                .containsExactly(
                        new double[] {.5481291, .6004012, .5814756, .620872, .6279569, .6653852, .7617789, .8416584},
                        within(SEVEN_DIGITS));
        assertThat(rescaled.levels())
                .containsExactly(
                        new double[] {.4998427, .4985174, .4989474, .4984212, .4980938, .4885541, .4855651, .4853266},
                        within(SEVEN_DIGITS));
        assertThat(modified.end()).isEqualTo(new Settling(6, 1));
        assertThat(rescaled.end()).isEqualTo(new Settling(48, 1));
    }

    @Test
    void theTrueStatesOfRestComeWithAFineTolerance() {
        assertThat(Run.of(UpdateRule.MODIFIED_KOSKO, 1e-12).levels())
                .containsExactly(
                        new double[] {.725808, .790725, .769391, .812390, .819324, .839859, .909976, .955787},
                        within(SIX_DIGITS));
        assertThat(Run.of(UpdateRule.KOSKO, 1e-12).levels())
                .containsExactly(
                        new double[] {.548089, .600377, .581480, .620879, .627927, .665352, .761765, .841679},
                        within(SIX_DIGITS));
        double[] middle = new double[8];
        Arrays.fill(middle, 0.5);
        assertThat(Run.of(UpdateRule.RESCALED, 1e-12).levels()).containsExactly(middle, within(1e-9));
    }

    @Test
    void theFirstStepIsAsPublished() {
        Run step = Run.of(Fcm8.sigmoid(UpdateRule.MODIFIED_KOSKO, 1), Fcm8.START, 1e-9, Held.NONE);

        assertThat(step.end()).isEqualTo(new Settling(1, 0));
        assertThat(step.levels())
                .containsExactly(
                        new double[] {.750260, .731059, .645656, .710950, .5, .5, .549834, .785835},
                        within(SIX_DIGITS));
    }

    @Test
    void holdingTheLastConceptAtNothingLowersAllOthersAsPublished() {
        Held last = new Held(new int[] {7}, new double[] {0});
        double[] without = Run.of(UpdateRule.MODIFIED_KOSKO, 1e-12).levels();
        double[] with = Run.of(Fcm8.sigmoid(UpdateRule.MODIFIED_KOSKO, 10_000), Fcm8.START, 1e-12, last)
                .levels();
        double[] published = {-.022871, -.000413, -.002976, -.003735, -.000466, -.026171, -.072916};

        for (int i = 0; i < published.length; i++) {
            assertThat(with[i] - without[i]).isCloseTo(published[i], within(SIX_DIGITS));
        }
        assertThat(with[7]).isZero();
    }

    @Test
    void bivalentAllAreOnInThreeUpdates() {
        Run run = Run.of(FcmParameters.of(UpdateRule.KOSKO, Activation.BIVALENT), Fcm8.START, 1e-9, Held.NONE);

        assertThat(run.end()).isEqualTo(new Settling(3, 1));
        assertThat(run.levels()).containsOnly(1);
    }

    @Test
    void trivalentTheMapSwingsBetweenTwoStates() {
        double[] start = {-1, 1, 0, 0, 0, 0, 0, 0};
        Run run = Run.of(FcmParameters.of(UpdateRule.KOSKO, Activation.TRIVALENT), start, 1e-9, Held.NONE);

        assertThat(run.end().period()).isEqualTo(2);
        assertThat(run.end().converged()).isFalse();
    }

    /** One signal running round a ring of n is back after n updates. */
    @Test
    void circlesOfUpToFiftyUpdatesAreFound() {
        assertThat(ring(3).period()).isEqualTo(3);
        assertThat(ring(50).period()).isEqualTo(50);
        assertThat(ring(51)).isEqualTo(new Settling(10_000, 0));
    }

    /** Near 0, tanh of 0.999 turns the pair by a quarter and shortens it by a thousandth: it dies away. */
    @Test
    void aSwingThatDiesAwaySlowlyIsNoCircle() {
        Influences pair = Influences.of(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {1, -1});
        FcmParameters parameters = new FcmParameters(UpdateRule.KOSKO, Activation.TANH, 0.999, 0.5, 1e-9, 1_000_000);
        Kernel kernel = new Kernel(pair, parameters);

        assertThat(kernel.settle(pair.weights(), Held.NONE, Termination.NEVER).converged())
                .isTrue();
        assertThat(kernel.level(0)).isCloseTo(0, within(1e-8));
    }

    @Test
    void whatDiffersFromNothingByRoundingOnlyIsNothing() {
        double[] sums = {0.1 + 0.2 - 0.3, 0.3 - 0.2 - 0.1, 1e-9, -1e-9};
        double[] bivalent = sums.clone();
        Activation.BIVALENT.apply(bivalent, 1);
        Activation.TRIVALENT.apply(sums, 1);

        assertThat(bivalent).containsExactly(0, 0, 1, 0);
        assertThat(sums).containsExactly(0, 0, 1, -1);
    }

    private static Settling ring(int size) {
        int[] causes = new int[size];
        int[] effects = new int[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            causes[i] = i;
            effects[i] = (i + 1) % size;
            weights[i] = 1;
        }
        Influences ring = Influences.of(size, causes, effects, weights);
        double[] start = new double[size];
        start[0] = 1;
        return new Kernel(ring, FcmParameters.of(UpdateRule.KOSKO, Activation.TRIVALENT))
                .settleFrom(start, ring.weights(), Held.NONE, 1e-9, Termination.NEVER);
    }
}
