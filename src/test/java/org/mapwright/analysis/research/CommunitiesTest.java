package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.research.Communities.Parameters;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

class CommunitiesTest {

    /** The best of all divisions, found by trying every one in Python; its modularity is that of networkx 3.6.1. */
    @Test
    void theBestDivisionOfGlasgowIsFound() {
        Communities found = of(CausalGraph.of(Oracles.GLASGOW));

        assertThat(found.modularity()).isCloseTo(0.3730468750, within(1e-10));
        assertThat(labels(found))
                .containsExactly(
                        "stigma, help seeking, ips support, trust in services, social work contact, community groups",
                        "poverty, stress, housing insecurity, parent sensitivity, child wellbeing");
    }

    /** Likewise; the communities of five are told apart by their first factors. */
    @Test
    void theBestDivisionOfLondonIsFound() {
        Communities found = of(CausalGraph.of(Oracles.LONDON));

        assertThat(found.modularity()).isCloseTo(0.4350585938, within(1e-10));
        assertThat(labels(found))
                .containsExactly(
                        "poverty, stress, housing insecurity, parent sensitivity, child wellbeing",
                        "racism, trust in services, stigma, help seeking, ips support",
                        "temporary accommodation moves, community groups");
    }

    private static List<String> labels(Communities found) {
        return found.communities().stream()
                .map(members -> members.stream()
                        .map(member -> member.value().replace('-', ' '))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void modularityIsThatOfJGraphT(long seed) {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(seed), 30, 0.08));
        Communities found = of(graph);

        assertThat(found.modularity())
                .isCloseTo(
                        new UndirectedModularityMeasurer<>(undirected(graph))
                                .modularity(found.communities().stream()
                                        .map(List::copyOf)
                                        .map(Set::copyOf)
                                        .toList()),
                        within(1e-12));
    }

    private static SimpleWeightedGraph<FactorId, DefaultWeightedEdge> undirected(CausalGraph graph) {
        var joined = new SimpleWeightedGraph<FactorId, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        graph.factors().forEach(joined::addVertex);
        graph.links().forEach(link -> {
            DefaultWeightedEdge joint = joined.addEdge(link.cause(), link.effect());
            if (joint == null) {
                DefaultWeightedEdge standing = joined.getEdge(link.cause(), link.effect());
                joined.setEdgeWeight(standing, joined.getEdgeWeight(standing) + link.weight());
            } else {
                joined.setEdgeWeight(joint, link.weight());
            }
        });
        return joined;
    }

    /** Ten rings of five, joined in a ring by weak links: the case for which the method was shown. */
    @Test
    void ringsThatHangTogetherWeaklyAreEachACommunity() {
        Communities found = of(Weighed.graph(50, CommunitiesTest::ring));

        assertThat(found.communities()).hasSize(10).allMatch(members -> members.size() == 5);
        assertThat(found.runsAlike()).isEqualTo(Parameters.DEFAULT.runs());
    }

    private static double ring(int cause, int effect) {
        boolean within = cause / 5 == effect / 5 && cause != effect;
        boolean between = cause % 5 == 4 && effect == (cause + 1) % 50;
        return within ? 1 : between ? 0.1 : 0;
    }

    @Test
    void theSameSeedGivesTheSameDivision() {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(5), 40, 0.1));

        assertThat(of(graph)).isEqualTo(of(graph));
    }

    @Test
    void signsAndArrowheadsMakeNoDifference() {
        SystemMap turned = TextMap.map("a; b; c; d; b --> a; c --> b; c -?> a; d --> c");

        assertThat(of(CausalGraph.of(turned)).communities())
                .isEqualTo(of(Analysed.graph("a; b; c; d; a -+> b -+> c -+> d; a -+> c"))
                        .communities());
    }

    @Test
    void factorsWithoutLinksAreCommunitiesByThemselves() {
        assertThat(of(Analysed.graph("a; b")).communities()).hasSize(2);
        assertThat(of(Analysed.graph("a; b")).modularity()).isZero();
        assertThat(of(Analysed.graph("")).communities()).isEmpty();
    }

    /** Where everything is tied to everything, all in one is best, and its modularity is 0. */
    @Test
    void aCompleteDrawingIsOneCommunity() {
        Communities found = of(Weighed.graph(12, (cause, effect) -> cause == effect ? 0 : 1));

        assertThat(found.communities())
                .containsExactly(IntStream.range(0, 12)
                        .mapToObj(i -> new FactorId("f" + i))
                        .toList());
        assertThat(found.modularity()).isCloseTo(0, within(1e-12));
    }

    @Test
    void noRunsAreRefused() {
        assertThatThrownBy(() -> new Parameters(1, 0)).hasMessageContaining("[1, 1000]: 0");
    }

    private static Communities of(CausalGraph graph) {
        return Communities.of(graph, Parameters.DEFAULT, Termination.NEVER);
    }
}
