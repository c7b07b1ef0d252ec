package org.mapwright.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;

class ReverseRankTest {

    /** Backwards b leads to a, and a leads nowhere: p(b) = .075 + .425 p(a), and both sum to 1. */
    @Test
    void theMassOfWhereNothingLeadsBackIsSpreadEvenly() {
        double[] scores = ReverseRank.of(Analysed.graph("a -+> b").compact());

        assertThat(scores[0]).isCloseTo(0.925 / 1.425, within(1e-12));
        assertThat(scores[1]).isCloseTo(0.5 / 1.425, within(1e-12));
    }

    @Test
    void theScoresSumToOne() {
        double[] scores = ReverseRank.of(
                Analysed.graph(Analysed.random(new Random(3), 50, 0.04)).compact());

        assertThat(Arrays.stream(scores).sum()).isCloseTo(1, within(1e-12));
    }
}
