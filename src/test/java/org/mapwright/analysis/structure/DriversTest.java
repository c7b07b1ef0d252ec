package org.mapwright.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.graph.CompactGraph;

class DriversTest {

    /** The first four are examples of Liu, Slotine and Barabasi 2011, figure 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a -+> b -+> c -+> d             | 1",
                "a -+> b -+> c -+> d -+> a       | 1",
                "a -+> b; a -+> c; a -+> d       | 3",
                "b -+> a; c -+> a; d -+> a       | 3",
                "a; b; c                         | 3"
            })
    void driversAreThoseThatTheMatchingLeavesOut(String text, int expected) {
        Drivers drivers = Analysed.map(text).drivers();

        assertThat(drivers.count()).isEqualTo(expected);
        assertThat(drivers.fraction())
                .isEqualTo((double) expected / Analysed.graph(text).factors().size());
    }

    /** networkx 3.6.1. */
    @Test
    void theInventedMapsHaveAsManyDriversAsNetworkxFinds() {
        assertThat(Analysed.map(Oracles.GLASGOW).drivers().count()).isEqualTo(4);
        assertThat(Analysed.map(Oracles.LONDON).drivers().count()).isEqualTo(5);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyClassIsThatOfCountingAgainWithoutTheFactor(long seed) {
        CompactGraph graph = Analysed.graph(Analysed.small(seed)).compact();
        Matching matching = Matching.of(graph);
        assertThat(matching.count()).isEqualTo(byJGraphT(graph, Set.of()));

        IntStream.range(0, graph.size())
                .forEach(factor -> assertThat(matching.countWithout(factor))
                        .describedAs("without f%d", factor)
                        .isEqualTo(byJGraphT(graph, Set.of(factor))));
    }

    private static int byJGraphT(CompactGraph graph, Set<Integer> without) {
        Graph<Integer, DefaultEdge> ends = new SimpleGraph<>(DefaultEdge.class);
        Set<Integer> causes = new HashSet<>();
        Set<Integer> effects = new HashSet<>();
        IntStream.range(0, graph.size()).filter(i -> !without.contains(i)).forEach(i -> {
            causes.add(i);
            effects.add(graph.size() + i);
            ends.addVertex(i);
            ends.addVertex(graph.size() + i);
        });
        for (int cause : causes) {
            for (int slot = graph.out().first(cause); slot < graph.out().end(cause); slot++) {
                int effect = graph.size() + graph.out().at(slot);
                if (effects.contains(effect)) {
                    ends.addEdge(cause, effect);
                }
            }
        }
        return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(ends, causes, effects)
                .getMatching()
                .getEdges()
                .size();
    }
}
