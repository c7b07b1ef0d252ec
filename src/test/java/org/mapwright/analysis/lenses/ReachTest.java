package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;

class ReachTest {

    @Test
    void whatLiesTwoStepsOnIsCountedAndTheFactorItselfIsNot() {
        FactorMeasures a =
                Analysed.map("a -+> b -+> c -+> d; b -+> a").factors().getFirst();

        assertThat(a.out()).isEqualTo(new Reach(2, 3, 1 + 1 / 2.0 + 1 / 3.0));
        assertThat(a.in()).isEqualTo(new Reach(1, 1, 1));
    }

    @Test
    void aFactorWithoutLinksReachesNothing() {
        assertThat(Analysed.map("a; b -+> c").factors().getFirst().out()).isEqualTo(new Reach(0, 0, 0));
    }

    /** A chain of 200 factors: the i-th reaches all after it, at 1, 2, 3 ... steps, and is reached by all before it. */
    @Test
    void longWaysAreCountedToTheirEnd() {
        CausalGraph chain =
                Analysed.graph(IntStream.range(0, 200).mapToObj(i -> "f" + i).collect(Collectors.joining(" -+> ")));
        Reach[] out = Reach.ofAll(200, chain.compact().out(), Termination.NEVER);
        Reach[] in = Reach.ofAll(200, chain.compact().in(), Termination.NEVER);

        for (int i = 0; i < 200; i++) {
            assertThat(out[i]).isEqualTo(new Reach(Math.min(2, 199 - i), 199 - i, harmonic(199 - i)));
            assertThat(in[i]).isEqualTo(new Reach(Math.min(2, i), i, harmonic(i)));
        }
    }

    private static double harmonic(int steps) {
        double sum = 0;
        for (int step = 1; step <= steps; step++) {
            sum += 1.0 / step;
        }
        return sum;
    }

    @Test
    void aRingWithAShortCutIsWhatJGraphTSays() {
        CausalGraph graph =
                Analysed.graph(IntStream.range(0, 150).mapToObj(i -> "f" + i).collect(Collectors.joining(" -+> "))
                        + " -+> f0; f3 -+> f40; f100 -+> f7; x -+> f99");
        Reach[] out = Reach.ofAll(151, graph.compact().out(), Termination.NEVER);

        new HarmonicCentrality<>(graph.asGraph(), false, false)
                .getScores()
                .forEach((factor, score) ->
                        assertThat(out[graph.indexOf(factor)].harmonic()).isCloseTo(score, within(1e-9)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void jGraphTSumsTheSameHarmonicCentrality(long seed) {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(seed), 40, 0.05));
        Reach[] out = Reach.ofAll(40, graph.compact().out(), Termination.NEVER);
        Reach[] in = Reach.ofAll(40, graph.compact().in(), Termination.NEVER);
        Map<FactorId, Double> outgoing = new HarmonicCentrality<>(graph.asGraph(), false, false).getScores();
        Map<FactorId, Double> incoming = new HarmonicCentrality<>(graph.asGraph(), true, false).getScores();

        outgoing.forEach((factor, score) ->
                assertThat(out[graph.indexOf(factor)].harmonic()).isCloseTo(score, within(1e-9)));
        incoming.forEach((factor, score) ->
                assertThat(in[graph.indexOf(factor)].harmonic()).isCloseTo(score, within(1e-9)));
    }
}
