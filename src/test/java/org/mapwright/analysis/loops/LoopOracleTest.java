package org.mapwright.analysis.loops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jgrapht.alg.cycle.DirectedSimpleCycles;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.alg.cycle.SzwarcfiterLauerSimpleCycles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;

/** Three hundred random maps, each held to three other searches: two of JGraphT and one that tries every order. */
class LoopOracleTest {

    private static final LoopLimits ALL = new LoopLimits(12, 1_000_000, Optional.empty());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameLoopsAreFoundByEverySearch(long seed) {
        CausalGraph graph = Analysed.graph(Analysed.small(seed));
        List<List<FactorId>> found = Analysed.loops(graph, ALL).loops().stream()
                .map(FeedbackLoop::factors)
                .toList();

        assertThat(found).doesNotHaveDuplicates();
        assertThat(new HashSet<>(found))
                .isEqualTo(byTryingEveryOrder(graph))
                .isEqualTo(byJGraphT(new JohnsonSimpleCycles<>(graph.asGraph()), graph))
                .isEqualTo(byJGraphT(new SzwarcfiterLauerSimpleCycles<>(graph.asGraph()), graph));
    }

    /** Of the loops that trying every order finds, those with the factor, with both, or with the link's ends in a row. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void loopsThroughFactorsAndLinksAreTheSame(long seed) {
        CausalGraph graph = Analysed.graph(Analysed.small(seed));
        LoopSearch search = Analysed.loops(graph, ALL);
        Set<List<FactorId>> all = byTryingEveryOrder(graph);

        for (FactorId one : graph.factors()) {
            assertThat(rounds(search.through(one))).isEqualTo(only(all, loop -> loop.contains(one)));
            for (FactorId other : graph.factors()) {
                assertThat(rounds(search.throughBoth(one, other)))
                        .isEqualTo(only(all, loop -> loop.containsAll(List.of(one, other))));
            }
        }
        for (LinkReading link : graph.links()) {
            assertThat(rounds(search.through(link.id()))).isEqualTo(only(all, loop -> follow(loop, link)));
        }
    }

    /** What was cut short stays so when it is narrowed. */
    @Test
    void aNarrowedSearchSaysHowFarItIsComplete() {
        CausalGraph graph = Analysed.complete(6);
        LoopSearch search = Analysed.loops(graph, new LoopLimits(6, 60, Optional.empty()));
        LoopSearch narrowed = search.through(graph.factors().getFirst());

        assertThat(search.completeTo()).isEqualTo(3);
        assertThat(narrowed.complete()).isFalse();
        assertThat(narrowed.completeTo()).isEqualTo(3);
        assertThat(narrowed.maxLength()).isEqualTo(6);
    }

    private static boolean follow(List<FactorId> loop, LinkReading link) {
        int at = loop.indexOf(link.cause());
        return at >= 0 && loop.get((at + 1) % loop.size()).equals(link.effect());
    }

    private static Set<List<FactorId>> only(Set<List<FactorId>> loops, Predicate<List<FactorId>> wanted) {
        return loops.stream().filter(wanted).collect(Collectors.toSet());
    }

    private static Set<List<FactorId>> rounds(LoopSearch search) {
        return search.loops().stream().map(FeedbackLoop::factors).collect(Collectors.toSet());
    }

    private static Set<List<FactorId>> byJGraphT(
            DirectedSimpleCycles<FactorId, LinkReading> search, CausalGraph graph) {
        return search.findSimpleCycles().stream()
                .map(cycle -> fromTheFirst(cycle, graph))
                .collect(Collectors.toSet());
    }

    private static List<FactorId> fromTheFirst(List<FactorId> cycle, CausalGraph graph) {
        List<FactorId> turned = new ArrayList<>(cycle);
        FactorId first = Collections.min(cycle, Comparator.comparingInt(graph::indexOf));
        Collections.rotate(turned, -turned.indexOf(first));
        return List.copyOf(turned);
    }

    private static Set<List<FactorId>> byTryingEveryOrder(CausalGraph graph) {
        Set<List<FactorId>> loops = new HashSet<>();
        graph.factors().forEach(first -> lengthen(List.of(first), graph, loops));
        return loops;
    }

    private static void lengthen(List<FactorId> path, CausalGraph graph, Set<List<FactorId>> loops) {
        if (path.size() > 1 && graph.asGraph().containsEdge(path.getLast(), path.getFirst())) {
            loops.add(path);
        }
        for (FactorId next : graph.factors()) {
            boolean later = graph.indexOf(next) > graph.indexOf(path.getFirst());
            if (later && !path.contains(next) && graph.asGraph().containsEdge(path.getLast(), next)) {
                List<FactorId> longer = new ArrayList<>(path);
                longer.add(next);
                lengthen(List.copyOf(longer), graph, loops);
            }
        }
    }
}
