package org.mapwright.analysis.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

/** The parts of 200 random maps against walks and paths of JGraphT. */
class QuestionOracleTest {

    private static final int MAPS = 200;

    @Test
    void theUnionAndTheIntersectionAreThoseOfAllWaysOfThatLength() {
        for (long seed = 0; seed < MAPS; seed++) {
            SystemMap map = map(Analysed.small(seed));
            if (map.links().isEmpty()) {
                continue;
            }
            List<FactorId> starts = starts(map, seed);
            int steps = 1 + (int) (seed % 4);
            Graph<FactorId, LinkReading> down = CausalGraph.of(map).asGraph();
            Graph<FactorId, LinkReading> up = new EdgeReversedGraph<>(down);

            compare(map, Question.ALL_CHANGES, starts, steps, union(down, starts, steps), seed);
            compare(map, Question.SHARED_EFFECTS, starts, steps, intersection(down, starts, steps), seed);
            compare(map, Question.FEEDS_ANY_OUTCOME, starts, steps, union(up, starts, steps), seed);
            compare(map, Question.SHARED_LEVERS, starts, steps, intersection(up, starts, steps), seed);
            compare(map, Question.ONE_CHANGE, starts.subList(0, 1), steps, part(down, starts.getFirst(), steps), seed);
            compare(map, Question.FEEDS_OUTCOME, starts.subList(0, 1), steps, part(up, starts.getFirst(), steps), seed);
        }
    }

    @Test
    void allStepsReachWhatCanBeReached() {
        for (long seed = 0; seed < MAPS; seed++) {
            SystemMap map = map(Analysed.small(seed));
            if (map.links().isEmpty()) {
                continue;
            }
            var walks = new BFSShortestPath<>(CausalGraph.of(map).asGraph());
            FactorId start = starts(map, seed).getFirst();
            Answer answer = ask(map, Question.ONE_CHANGE, List.of(start), Asked.ALL);

            for (FactorId factor : map.factors().keySet()) {
                Optional<Integer> expected =
                        Optional.ofNullable(walks.getPath(start, factor)).map(GraphPath::getLength);
                assertThat(answer.factors().stream()
                                .filter(reached -> reached.factor().equals(factor))
                                .map(Reached::steps)
                                .findFirst())
                        .as("seed " + seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void anEgoNetworkHasAllThatIsNearAndAllLinksBetween() {
        for (long seed = 0; seed < MAPS; seed++) {
            SystemMap map = map(Analysed.small(seed));
            if (map.links().isEmpty()) {
                continue;
            }
            FactorId centre = starts(map, seed).getFirst();
            int steps = 1 + (int) (seed % 3);
            var walks = new BFSShortestPath<>(
                    new AsUndirectedGraph<>(CausalGraph.of(map).asGraph()));
            Set<FactorId> near = map.factors().keySet().stream()
                    .filter(factor -> Optional.ofNullable(walks.getPath(centre, factor))
                            .filter(path -> path.getLength() <= steps)
                            .isPresent())
                    .collect(Collectors.toSet());
            Set<LinkId> between = map.links().values().stream()
                    .filter(link -> near.contains(link.cause()) && near.contains(link.effect()))
                    .map(link -> link.id())
                    .collect(Collectors.toSet());

            compare(map, Question.AROUND_OUTCOME, List.of(centre), steps, new Part(near, between), seed);
        }
    }

    @Test
    void theNetSignIsThatOfAllShortestWays() {
        int mixed = 0;
        for (long seed = 0; seed < MAPS; seed++) {
            SystemMap map = map(Analysed.small(seed));
            if (map.links().isEmpty()) {
                continue;
            }
            for (FactorId start : map.factors().keySet()) {
                mixed += compareSigns(map, start, seed);
            }
        }
        assertThat(mixed).isGreaterThan(10);
    }

    private static int compareSigns(SystemMap map, FactorId start, long seed) {
        Graph<FactorId, LinkReading> graph = CausalGraph.of(map).asGraph();
        int mixed = 0;
        for (Reached reached :
                ask(map, Question.ONE_CHANGE, List.of(start), Asked.ALL).others()) {
            Net net = reached.net().orElseThrow();
            List<GraphPath<FactorId, LinkReading>> ways =
                    new AllDirectedPaths<>(graph).getAllPaths(start, reached.factor(), true, reached.steps());
            assertThat(net.sign()).as("seed " + seed).isEqualTo(sign(ways));
            if (net.sign() == NetSign.OPEN) {
                assertThat(ways.stream().flatMap(way -> way.getEdgeList().stream()))
                        .anyMatch(link -> link.isUndecided() && net.deciding().equals(List.of(link.id())));
            }
            mixed += net.sign() == NetSign.MIXED ? 1 : 0;
        }
        return mixed;
    }

    private record Part(Set<FactorId> factors, Set<LinkId> links) {}

    private static NetSign sign(List<GraphPath<FactorId, LinkReading>> ways) {
        Set<Integer> products = ways.stream()
                .map(way -> way.getEdgeList().stream()
                        .mapToInt(link -> link.isUndecided() ? 0 : link.polarity() == Polarity.POSITIVE ? 1 : -1)
                        .reduce(1, (a, b) -> a * b))
                .collect(Collectors.toSet());
        if (products.containsAll(Set.of(1, -1))) {
            return NetSign.MIXED;
        }
        if (products.contains(0)) {
            return NetSign.OPEN;
        }
        return products.contains(1) ? NetSign.MORE : NetSign.LESS;
    }

    /** All that stands on ways of at most so many links, coming back included. */
    private static Part part(Graph<FactorId, LinkReading> graph, FactorId start, int steps) {
        var part = new Part(new HashSet<>(), new HashSet<>());
        part.factors().add(start);
        new AllDirectedPaths<>(graph)
                .getAllPaths(Set.of(start), graph.vertexSet(), false, steps)
                .forEach(way -> {
                    part.factors().addAll(way.getVertexList());
                    way.getEdgeList().forEach(link -> part.links().add(link.id()));
                });
        return part;
    }

    private static Part union(Graph<FactorId, LinkReading> graph, List<FactorId> starts, int steps) {
        var sum = new Part(new HashSet<>(), new HashSet<>());
        starts.stream().map(start -> part(graph, start, steps)).forEach(part -> {
            sum.factors().addAll(part.factors());
            sum.links().addAll(part.links());
        });
        return sum;
    }

    private static Part intersection(Graph<FactorId, LinkReading> graph, List<FactorId> starts, int steps) {
        Part shared = part(graph, starts.getFirst(), steps);
        starts.stream().map(start -> part(graph, start, steps)).forEach(part -> {
            shared.factors().retainAll(part.factors());
            shared.links().retainAll(part.links());
        });
        return shared;
    }

    private static void compare(
            SystemMap map, Question question, List<FactorId> starts, int steps, Part expected, long seed) {
        Answer answer = ask(map, question, starts, steps);
        assertThat(answer.factorIds()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected.factors());
        assertThat(answer.links()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected.links());
    }

    private static Answer ask(SystemMap map, Question question, List<FactorId> starts, int steps) {
        return Questions.answer(map, Asked.of(question).from(starts).within(steps), Termination.NEVER);
    }

    private static List<FactorId> starts(SystemMap map, long seed) {
        List<FactorId> factors = new ArrayList<>(map.factors().keySet());
        Collections.shuffle(factors, new Random(seed));
        return factors.subList(0, Math.min(factors.size(), 2 + (int) (seed % 2)));
    }
}
