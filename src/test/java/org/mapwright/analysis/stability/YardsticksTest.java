package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.EdgeReversedGraph;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Undirected;
import org.mapwright.analysis.lenses.FactorMeasures;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

class YardsticksTest {

    private static final Offset<Double> CLOSE = within(1e-8);
    private static final int MAPS = 500;

    /** One set of arrays for all maps, larger and smaller ones in turn: nothing may be left over from the map before. */
    @Test
    void everyFigureIsThatOfTheSlowerClassesAndOfJGraphT() {
        Yardsticks yardsticks = new Yardsticks(EnumSet.allOf(Figure.class), 40, 400, 8);
        for (int seed = 0; seed < MAPS; seed++) {
            Random random = new Random(seed);
            int factors = 2 + random.nextInt(28);
            SystemMap map = TextMap.map(Analysed.random(
                    random, factors, Math.min(0.5, (0.5 + 2 * random.nextDouble()) / factors)));
            CausalGraph graph = CausalGraph.of(map);
            MapAnalysis analysis = Analysed.map(map);
            assertThat(analysis.loops().complete()).isTrue();
            yardsticks.measure(Drawing.of(graph), Termination.NEVER);

            compare(yardsticks, analysis);
            compareWithJGraphT(yardsticks, graph, seed);
        }
    }

    private static void compare(Yardsticks yardsticks, MapAnalysis analysis) {
        Map<Figure, ToDoubleFunction<FactorMeasures>> measures = Map.ofEntries(
                Map.entry(Figure.OUT_DEGREE, FactorMeasures::outDegree),
                Map.entry(Figure.IN_DEGREE, FactorMeasures::inDegree),
                Map.entry(Figure.LEVERAGE_RATIO, f -> (f.outDegree() + 1.0) / (f.inDegree() + 1.0)),
                Map.entry(Figure.REACH2_IN, f -> f.in().withinTwo()),
                Map.entry(Figure.REACH2_OUT, f -> f.out().withinTwo()),
                Map.entry(Figure.REACH_ALL_IN, f -> f.in().all()),
                Map.entry(Figure.REACH_ALL_OUT, f -> f.out().all()),
                Map.entry(Figure.HARMONIC_IN, f -> f.in().harmonic()),
                Map.entry(Figure.HARMONIC_OUT, f -> f.out().harmonic()),
                Map.entry(Figure.BETWEENNESS, FactorMeasures::betweenness),
                Map.entry(Figure.KATZ_OUT, FactorMeasures::katzOut),
                Map.entry(Figure.REVERSE_PAGE_RANK, FactorMeasures::reversePageRank),
                Map.entry(Figure.CORE_NUMBER, FactorMeasures::coreNumber),
                Map.entry(Figure.LOOPS, f -> f.loops().total()),
                Map.entry(Figure.LOOPS_REINFORCING, f -> f.loops().reinforcing()),
                Map.entry(Figure.LOOPS_BALANCING, f -> f.loops().balancing()));
        List<FactorMeasures> factors = analysis.factors();
        measures.forEach((figure, measure) -> {
            for (int i = 0; i < factors.size(); i++) {
                assertThat(yardsticks.scores(figure)[i])
                        .as(figure.field())
                        .isCloseTo(measure.applyAsDouble(factors.get(i)), CLOSE);
            }
        });
    }

    private static void compareWithJGraphT(Yardsticks yardsticks, CausalGraph graph, int seed) {
        var reversed = new EdgeReversedGraph<>(graph.asGraph());
        compare(yardsticks, graph, Figure.BETWEENNESS, new BetweennessCentrality<>(graph.asGraph()).getScores(), seed);
        compare(
                yardsticks,
                graph,
                Figure.HARMONIC_IN,
                new HarmonicCentrality<>(graph.asGraph(), true, false).getScores(),
                seed);
        compare(
                yardsticks,
                graph,
                Figure.HARMONIC_OUT,
                new HarmonicCentrality<>(graph.asGraph(), false, false).getScores(),
                seed);
        compare(
                yardsticks,
                graph,
                Figure.REVERSE_PAGE_RANK,
                new PageRank<>(reversed, 0.85, 1000, 1e-13).getScores(),
                seed);
        Map<Integer, Integer> cores = new Coreness<>(Undirected.graph(graph.compact())).getScores();
        cores.forEach((factor, core) ->
                assertThat(yardsticks.scores(Figure.CORE_NUMBER)[factor]).isEqualTo(core.doubleValue()));
    }

    private static void compare(
            Yardsticks yardsticks, CausalGraph graph, Figure figure, Map<FactorId, Double> expected, int seed) {
        expected.forEach((factor, score) -> assertThat(yardsticks.scores(figure)[graph.indexOf(factor)])
                .as("%s, seed %d", figure, seed)
                .isCloseTo(score, CLOSE));
    }

    /** The sum of the series itself, 2,000 terms, by plain matrix products. */
    @Test
    void theTotalEffectIsTheSumOverAllWays() {
        for (int seed = 0; seed < 30; seed++) {
            CausalGraph graph = Analysed.graph(Analysed.random(new Random(seed), 3 + seed % 9, 0.25));
            Yardsticks yardsticks = new Yardsticks(EnumSet.allOf(Figure.class), 12, 200, 8);
            yardsticks.measure(Drawing.of(graph), Termination.NEVER);
            double alpha = Math.min(0.5, 0.9 / Math.max(radius(weights(graph, false)), 1e-9));
            double[] expected = summed(weights(graph, true), alpha);
            for (int i = 0; i < expected.length; i++) {
                assertThat(yardsticks.scores(Figure.TOTAL_EFFECT)[i])
                        .as("seed %d", seed)
                        .isCloseTo(expected[i], within(1e-5 * (1 + expected[i])));
            }
        }
    }

    /** Strengths with their signs, an open one as 0, or all as they are. */
    private static double[][] weights(CausalGraph graph, boolean signed) {
        int n = graph.factors().size();
        double[][] w = new double[n][n];
        graph.links()
                .forEach(link -> w[graph.indexOf(link.cause())][graph.indexOf(link.effect())] =
                        link.weight() * (signed ? Drawing.signOf(link) : 1));
        return w;
    }

    /** Largest eigenvalue by the growth of the powers of I + W. */
    private static double radius(double[][] w) {
        int n = w.length;
        double[] x = new double[n];
        Arrays.fill(x, 1);
        double log = 0;
        int rounds = 40_000;
        for (int round = 0; round < rounds; round++) {
            double[] next = x.clone();
            double most = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i] += w[i][j] * x[j];
                }
                most = Math.max(most, next[i]);
            }
            log += round < rounds / 2 ? 0 : Math.log(most);
            for (int i = 0; i < n; i++) {
                x[i] = next[i] / most;
            }
        }
        return Math.exp(log / (rounds - rounds / 2)) - 1;
    }

    private static double[] summed(double[][] w, double alpha) {
        int n = w.length;
        double[][] term = new double[n][n];
        double[][] sum = new double[n][n];
        for (int i = 0; i < n; i++) {
            term[i][i] = 1;
        }
        for (int k = 0; k < 2_000; k++) {
            double[][] next = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int l = 0; l < n; l++) {
                        next[i][j] += term[i][l] * alpha * w[l][j];
                    }
                    sum[i][j] += next[i][j];
                }
            }
            term = next;
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scores[i] += i == j ? 0 : Math.abs(sum[i][j]);
            }
        }
        return scores;
    }

    /** numpy 2: inv(I - a W) @ (a W), absolute row sums off the diagonal; a = 0.5 as the largest eigenvalue is below 1.8. */
    @Test
    void theTotalEffectsOfGlasgowAreThoseOfNumpy() {
        CausalGraph graph = CausalGraph.of(Oracles.GLASGOW);
        Yardsticks yardsticks = new Yardsticks(EnumSet.allOf(Figure.class), 20, 40, 8);
        yardsticks.measure(Drawing.of(graph), Termination.NEVER);

        double[] expected = {
            0.954545455,
            0.818181818,
            0.636363636,
            0.984415584,
            0.997402597,
            1.522943723,
            0.727272727,
            0.545454545,
            0.955844156,
            0.623376623,
            0.670995671
        };
        assertThat(graph.factors()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(yardsticks.scores(Figure.TOTAL_EFFECT)[i])
                    .as(graph.factors().get(i).value())
                    .isCloseTo(expected[i], within(1e-6));
        }
    }
}
