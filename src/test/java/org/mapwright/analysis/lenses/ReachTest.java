package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
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
