package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.research.BonacichPower.Parameters;
import org.mapwright.analysis.research.BonacichPower.Score;

class BonacichPowerTest {

    /** A tree without arrowheads, each joint linked both ways; its largest eigenvalue is the root of 3. */
    private static final CausalGraph TREE =
            Analysed.graph("1 -+> 2 -+> 1; 1 -+> 3 -+> 1; 2 -+> 4 -+> 2; 3 -+> 5 -+> 3");

    /** Bonacich 1987, table 2, as the documentation of igraph gives it. */
    @Test
    void thePublishedTreeHasThePublishedPower() {
        assertThat(power(-0.5)).containsExactly(new double[] {0, 1.58, 1.58, 0, 0}, within(5e-3));
        assertThat(power(0)).containsExactly(new double[] {1.2, 1.2, 1.2, .6, .6}, within(5e-3));
        assertThat(power(0.5)).containsExactly(new double[] {1.28, 1.12, 1.12, .64, .64}, within(5e-3));
    }

    private static double[] power(double beta) {
        BonacichPower power = of(TREE, beta * Math.sqrt(3));
        assertThat(power.beta()).isCloseTo(beta, within(1e-9));
        return scores(power);
    }

    /** numpy 2.4.6: beta = 0.5 / 1.407338434415. */
    @Test
    void thePowerOfGlasgowIsThatOfNumpy() {
        BonacichPower power = of(CausalGraph.of(Oracles.GLASGOW), 0.5);

        assertThat(power.beta()).isCloseTo(0.355280569174, within(1e-11));
        assertThat(scores(power))
                .containsExactly(
                        new double[] {
                            0.8850707756,
                            1.4697678254,
                            0.8850707756,
                            0.8662315162,
                            1.4167413978,
                            1.2741823614,
                            0.6773392750,
                            0.8850707756,
                            0.8662315162,
                            0.6706460522,
                            0.6706460522
                        },
                        within(1e-9));
    }

    /** numpy 2.4.6: beta = -0.5 / 1.287598870271. */
    @Test
    void thePowerOfLondonOverTheWeakIsThatOfNumpy() {
        BonacichPower power = of(CausalGraph.of(Oracles.LONDON), -0.5);

        assertThat(power.beta()).isCloseTo(-0.388319694545, within(1e-11));
        assertThat(scores(power))
                .containsExactly(
                        new double[] {
                            0.5050488421, 1.7903078914, 0.5050488421, 0.8197171917, 0.9799746684, 0.9799746684,
                            0.5672799765, 1.6300504147, 1.0041402435, 0.5050488421, 0.8819483261, 0.8197171917
                        },
                        within(1e-9));
    }

    @Test
    void squaresSumToTheNumberOfFactors() {
        double[] scores = scores(of(Analysed.graph(Analysed.random(new Random(3), 400, 0.01)), 0.9));
        double sum = 0;
        for (double score : scores) {
            sum += score * score;
        }

        assertThat(scores).hasSize(400);
        assertThat(sum).isCloseTo(400, within(1e-9));
    }

    @Test
    void withoutLinksNobodyHasPower() {
        assertThat(scores(of(Analysed.graph("a; b"), 0.5))).containsExactly(0, 0);
        assertThat(scores(of(Analysed.graph(""), 0.5))).isEmpty();
    }

    /** Layers of 4 factors, each linked with all of the next: ways grow as (4 x 0.95)^1249, beyond every double. */
    @Test
    void whatGrowsBeyondEveryNumberIsLeftOut() {
        assertThat(of(Weighed.layers(1_250, 4), 0.95).scores()).isEmpty();
    }

    @Test
    void aShareAtTheLimitIsRefused() {
        assertThatThrownBy(() -> new Parameters(1)).hasMessageContaining("[-0.95, 0.95]: 1.0");
        assertThatThrownBy(() -> new Parameters(Double.NaN)).hasMessageContaining("NaN");
    }

    private static BonacichPower of(CausalGraph graph, double share) {
        return BonacichPower.of(graph, new Parameters(share), Termination.NEVER);
    }

    private static double[] scores(BonacichPower power) {
        return power.scores().stream().mapToDouble(Score::power).toArray();
    }
}
