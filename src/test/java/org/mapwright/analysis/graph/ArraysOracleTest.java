package org.mapwright.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.lenses.Betweenness;
import org.mapwright.analysis.structure.Matching;
import org.mapwright.map.FactorId;

/** What works on arrays comes to what JGraphT comes to, on 500 maps that only the seed decides, up to 90 factors. */
class ArraysOracleTest {

    private static final Offset<Double> CLOSE = within(1e-8);
    private static final int MAPS_A_BLOCK = 100;

    @ParameterizedTest(name = "maps {0} to {0} + 99")
    @ValueSource(ints = {0, 100, 200, 300, 400})
    void everyFigureIsThatOfJGraphT(int firstSeed) {
        for (int seed = firstSeed; seed < firstSeed + MAPS_A_BLOCK; seed++) {
            Random random = new Random(seed);
            int factors = 2 + random.nextInt(89);
            CausalGraph graph =
                    Analysed.graph(Analysed.random(random, factors, Math.min(0.5, 3 * random.nextDouble() / factors)));
            String map = "seed " + seed;
            compareBetweenness(graph, map);
            compareDistances(graph, map);
            compareComponents(graph, map);
            compareRank(graph, map);
            assertThat(Matching.of(graph.compact()).count()).as(map).isEqualTo(matched(graph.compact()));
        }
    }

    private static void compareBetweenness(CausalGraph graph, String map) {
        Map<FactorId, Double> expected = new BetweennessCentrality<>(graph.asGraph()).getScores();
        for (int threads = 1; threads <= 2; threads++) {
            compare(graph, expected, Betweenness.of(graph.compact(), threads, Termination.NEVER, Progress.SILENT), map);
        }
    }

    private static void compareDistances(CausalGraph graph, String map) {
        int size = graph.factors().size();
        double[] two = new double[size];
        double[] all = new double[size];
        double[] harmonic = new double[size];
        Spread spread = new Spread(size);
        spread.count(size, graph.compact().in(), Integer.MAX_VALUE, two, all, harmonic, Termination.NEVER);
        compare(graph, new HarmonicCentrality<>(graph.asGraph(), true, false).getScores(), harmonic, map);
        spread.count(size, graph.compact().out(), Integer.MAX_VALUE, two, all, harmonic, Termination.NEVER);
        compare(graph, new HarmonicCentrality<>(graph.asGraph(), false, false).getScores(), harmonic, map);
        compareReach(graph, 2, two, map);
        compareReach(graph, size, all, map);
        spread.count(size, graph.compact().out(), 3, two, all, harmonic, Termination.NEVER);
        compareReach(graph, 3, all, map);
    }

    private static void compareReach(CausalGraph graph, int most, double[] reach, String map) {
        BFSShortestPath<FactorId, LinkReading> paths = new BFSShortestPath<>(graph.asGraph());
        for (FactorId from : graph.factors()) {
            var lengths = paths.getPaths(from);
            long expected = graph.factors().stream()
                    .filter(to -> !to.equals(from) && lengths.getWeight(to) <= most)
                    .count();
            assertThat(reach[graph.indexOf(from)])
                    .as("%s, within %d", map, most)
                    .isEqualTo((double) expected);
        }
    }

    private static void compareComponents(CausalGraph graph, String map) {
        Set<Set<FactorId>> expected =
                new HashSet<>(new KosarajuStrongConnectivityInspector<>(graph.asGraph()).stronglyConnectedSets());
        Set<Set<FactorId>> found = Components.of(graph).stream()
                .map(members ->
                        Arrays.stream(members).mapToObj(graph.factors()::get).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(found).as(map).isEqualTo(expected);
    }

    private static void compareRank(CausalGraph graph, String map) {
        var reversed = new EdgeReversedGraph<>(graph.asGraph());
        compare(graph, new PageRank<>(reversed, 0.85, 1_000, 1e-13).getScores(), ReverseRank.of(graph.compact()), map);
    }

    private static void compare(CausalGraph graph, Map<FactorId, Double> expected, double[] found, String map) {
        expected.forEach((factor, score) ->
                assertThat(found[graph.indexOf(factor)]).as(map).isCloseTo(score, CLOSE));
    }

    private static int matched(CompactGraph graph) {
        Graph<Integer, DefaultEdge> ends = new SimpleGraph<>(DefaultEdge.class);
        Set<Integer> causes = IntStream.range(0, graph.size()).boxed().collect(Collectors.toSet());
        Set<Integer> effects =
                IntStream.range(graph.size(), 2 * graph.size()).boxed().collect(Collectors.toSet());
        causes.forEach(ends::addVertex);
        effects.forEach(ends::addVertex);
        for (int cause : causes) {
            for (int slot = graph.out().first(cause); slot < graph.out().end(cause); slot++) {
                ends.addEdge(cause, graph.size() + graph.out().at(slot));
            }
        }
        return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(ends, causes, effects)
                .getMatching()
                .getEdges()
                .size();
    }
}
