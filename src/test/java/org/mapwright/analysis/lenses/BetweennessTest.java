package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;

class BetweennessTest {

    private static final String[] KITE = {
        "0 1", "0 2", "0 3", "0 5", "1 3", "1 4", "1 6", "2 3", "2 5", "3 4", "3 5", "3 6", "4 6", "5 6", "5 7", "6 7",
        "7 8", "8 9"
    };

    /** Krackhardt 1990; figures as in the documentation of igraph and networkx. */
    @ParameterizedTest
    @CsvSource({"7, .3889", "5, .2315", "6, .2315", "8, .2222", "3, .1019", "9, 0"})
    void theKiteIsScoredAsPublished(int factor, double expected) {
        StringBuilder text = new StringBuilder("0;1;2;3;4;5;6;7;8;9");
        for (String pair : KITE) {
            String[] ends = pair.split(" ", -1);
            text.append(";%s -+> %s; %s -+> %s".formatted(ends[0], ends[1], ends[1], ends[0]));
        }
        FactorMeasures measured = Analysed.map(text.toString()).factors().get(factor);

        assertThat(measured.betweennessNormalised()).isCloseTo(expected, within(0.5e-4));
    }

    @Test
    void twoShortestWaysShareTheirPair() {
        double[] scores = of(Analysed.graph("a -+> b -+> d; a -+> c -+> d"));

        assertThat(scores).containsExactly(0, 0.5, 0, 0.5);
    }

    @Test
    void thereIsNothingToNormaliseWithFewerThanThreeFactors() {
        assertThat(Betweenness.normalised(0, 2)).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void jGraphTCountsTheSame(long seed) {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(seed), 40, 0.08));
        Map<FactorId, Double> expected = new BetweennessCentrality<>(graph.asGraph()).getScores();
        double[] scores = of(graph);

        assertThat(expected.values()).anyMatch(score -> score > 10);
        expected.forEach(
                (factor, score) -> assertThat(scores[graph.indexOf(factor)]).isCloseTo(score, within(1e-9)));
    }

    /** 300 factors are five blocks of factors where paths begin. */
    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {2, 3, 7})
    void severalThreadsComeToTheSameFiguresToTheLastDigit(int threads) {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(11), 300, 0.01));
        double[] alone = of(graph);
        double[] together = Betweenness.of(graph.compact(), threads, Termination.NEVER, Progress.SILENT);

        assertThat(Arrays.stream(alone)).anyMatch(score -> score > 100 && score != Math.rint(score));
        assertThat(together).containsExactly(alone);
    }

    @Test
    void severalThreadsAreCalledOffAsOneIs() {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(11), 300, 0.01));

        assertThatThrownBy(() -> Betweenness.of(graph.compact(), 2, () -> true, Progress.SILENT))
                .isInstanceOf(CancellationException.class);
    }

    private static double[] of(CausalGraph graph) {
        return Betweenness.of(graph.compact(), 1, Termination.NEVER, Progress.SILENT);
    }
}
