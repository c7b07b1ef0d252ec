package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.testing.LargeMap;

class KatzTest {

    @Test
    void withoutCyclesAlphaIsOneTenth() {
        Katz katz = of(Analysed.graph("a -+> b -+> c"));

        assertThat(katz.alpha()).isEqualTo(0.1);
        assertThat(katz.score(0)).isCloseTo(1.11, within(1e-12));
        assertThat(katz.score(1)).isCloseTo(1.1, within(1e-12));
        assertThat(katz.score(2)).isEqualTo(1);
    }

    /** All of eight linked: the largest eigenvalue is 7, alpha half its inverse, and x = 1 + 7 alpha x, so x = 2. */
    @Test
    void inADenseDrawingAlphaIsHalfOfWhatWouldNotConverge() {
        Katz katz = of(Analysed.complete(8));

        assertThat(katz.alpha()).isCloseTo(0.5 / 7, within(1e-12));
        assertThat(katz.score(3)).isCloseTo(2, within(1e-12));
    }

    @Test
    void theScoresSolveTheEquationTheyAreDefinedBy() {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(7), 30, 0.3));
        Katz katz = of(graph);

        assertThat(katz.alpha()).isBetween(0.5 / 29, 0.0999);
        for (int i = 0; i < 30; i++) {
            int slots = graph.compact().out().end(i);
            double sum = IntStream.range(graph.compact().out().first(i), slots)
                    .mapToDouble(slot -> katz.score(graph.compact().out().at(slot)))
                    .sum();
            assertThat(katz.score(i)).isCloseTo(1 + katz.alpha() * sum, within(1e-12));
        }
    }

    /**
     * Two clusters of seven, all linked, half a ring of 1,500 factors apart. A cluster has the eigenvalue 6; the ways round
     * the ring add 6 to the power of -700 to it. Far from both, scores fade below what a number can hold.
     */
    @Test
    void whatFadesBelowAllNumbersSaysNothingOfGrowth() {
        Katz katz = of(CausalGraph.of(LargeMap.slow(1_500)));

        assertThat(katz.alpha()).isCloseTo(0.5 / 6, within(1e-9));
        assertThat(katz.score(700)).isBetween(1.0, 2.0);
    }

    private static Katz of(CausalGraph graph) {
        return Katz.of(graph.compact(), Components.of(graph), Termination.NEVER);
    }
}
