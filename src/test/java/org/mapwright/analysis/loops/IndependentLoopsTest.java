package org.mapwright.analysis.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.analysis.Analysed.complete;
import static org.mapwright.analysis.Analysed.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.map.LinkId;

class IndependentLoopsTest {

    private static final int MANY = 100_000;

    /** By hand, rank 12 - 4 + 1: six loops of two links and three of three. */
    @Test
    void fourFactorsAllLinkedHaveNineIndependentLoops() {
        IndependentLoops found = of(complete(4));

        assertThat(found.rank()).isEqualTo(9);
        assertThat(found.complete()).isTrue();
        assertThat(found.loops().stream().collect(Collectors.groupingBy(FeedbackLoop::length, Collectors.counting())))
                .isEqualTo(Map.of(2, 6L, 3, 3L));
    }

    /** Counted by hand. */
    @ParameterizedTest
    @CsvSource({
        "a -+> b -+> a; c -+> d -+> c; b -+> c, 2",
        "a -+> b -+> a; b -+> c -+> a, 2",
        "a -+> b -+> c, 0",
        "alone, 0"
    })
    void smallMapsHaveAsManyAsCountedByHand(String text, int rank) {
        IndependentLoops found = of(graph(text));

        assertThat(found.rank()).isEqualTo(rank);
        assertThat(found.loops()).hasSize(rank);
    }

    @Test
    void aLoopIsWrittenFromItsFirstFactor() {
        FeedbackLoop loop =
                of(graph("a; b; c; c -+> a; b -?> c; a -+> b")).loops().getFirst();

        assertThat(loop.factors().getFirst().value()).isEqualTo("a");
        assertThat(loop.kind()).isEqualTo(LoopKind.UNDETERMINED);
    }

    /** Rank by counting, components by JGraphT, independence by a plain elimination over all links. */
    @Test
    void theRankIsAlwaysReachedByIndependentLoops() {
        int ears = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            CausalGraph graph =
                    graph(Analysed.random(random, 4 + random.nextInt(30), 0.05 + 0.3 * random.nextDouble()));
            IndependentLoops found = of(graph);

            assertThat(found.loops()).as("seed %d", seed).hasSize(rankOf(graph));
            assertThat(found.complete()).isTrue();
            assertThat(independent(graph, found.loops())).as("seed %d", seed).isTrue();
            found.loops()
                    .forEach(loop -> assertThat(new HashSet<>(loop.factors())).hasSize(loop.length()));
            ears += fallsShortWithoutEars(graph, found) ? 1 : 0;
        }
        assertThat(ears).as("maps that needed an ear").isPositive();
    }

    @Test
    void aSetThatIsCutShortSaysSo() {
        IndependentLoops found = IndependentLoops.of(complete(5), Components.of(complete(5)), 4, Termination.NEVER);

        assertThat(found.loops()).hasSize(4);
        assertThat(found.rank()).isEqualTo(16);
        assertThat(found.complete()).isFalse();
    }

    @Test
    void theSearchCanBeCalledOff() {
        CausalGraph graph = complete(5);

        assertThatThrownBy(() -> IndependentLoops.of(graph, Components.of(graph), MANY, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    /** A ring of 80 factors and a chord over 10 of them: loops of 80 and of 71 links. */
    @Test
    void longLoopsAreFoundAsShortOnesAre() {
        String ring = IntStream.rangeClosed(0, 80).mapToObj(i -> "f" + i % 80).collect(Collectors.joining(" -+> "));
        IndependentLoops found = of(graph(ring + "; f0 -+> f10"));

        assertThat(found.complete()).isTrue();
        assertThat(found.loops()).extracting(FeedbackLoop::length).containsExactly(71, 80);
    }

    private static IndependentLoops of(CausalGraph graph) {
        return IndependentLoops.of(graph, Components.of(graph), MANY, Termination.NEVER);
    }

    private static int rankOf(CausalGraph graph) {
        return new KosarajuStrongConnectivityInspector<>(graph.asGraph())
                .getStronglyConnectedComponents().stream()
                        .mapToInt(
                                part -> part.edgeSet().size() - part.vertexSet().size() + 1)
                        .sum();
    }

    private static boolean independent(CausalGraph graph, List<FeedbackLoop> loops) {
        List<LinkId> links = graph.links().stream().map(link -> link.id()).toList();
        List<BitSet> rows = new ArrayList<>();
        for (FeedbackLoop loop : loops) {
            BitSet row = new BitSet();
            loop.links().forEach(link -> row.set(links.indexOf(link)));
            rows.forEach(other -> {
                if (row.get(other.nextSetBit(0))) {
                    row.xor(other);
                }
            });
            if (row.isEmpty()) {
                return false;
            }
            rows.add(row);
        }
        return true;
    }

    /** Whether some loop is longer than the shortest way back of each of its links. */
    private static boolean fallsShortWithoutEars(CausalGraph graph, IndependentLoops found) {
        var paths = new org.jgrapht.alg.shortestpath.BFSShortestPath<>(graph.asGraph());
        return found.loops().stream()
                .anyMatch(loop -> IntStream.range(0, loop.length())
                        .allMatch(i -> paths.getPath(
                                                        loop.factors().get((i + 1) % loop.length()),
                                                        loop.factors().get(i))
                                                .getLength()
                                        + 1
                                < loop.length()));
    }
}
