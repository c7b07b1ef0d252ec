package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.research.StructuralHoles.Standing;
import org.mapwright.map.SystemMap;

/**
 * The figures of the two invented maps are those of networkx 3.6.1 on the undirected graph whose weights are the
 * strengths of both directions added up ({@code effective_size}, {@code constraint}); the hierarchy is Burt's formula
 * over its {@code local_constraint}.
 */
class StructuralHolesTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # factor, neighbours, effective size, efficiency, constraint, hierarchy
            poverty, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            stress, 5, 4.5454545455, 0.9090909091, 0.3358677686, 0.1616235990
            housing insecurity, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            stigma, 2, 1.5666666667, 0.7833333333, 0.7493777778, 0.1413431996
            help seeking, 5, 4.3000000000, 0.8600000000, 0.4020281179, 0.1295035453
            ips support, 3, 2.4285714286, 0.8095238095, 0.4882299042, 0.0062045030
            parent sensitivity, 3, 2.5555555556, 0.8518518519, 0.4840771350, 0.0334557715
            child wellbeing, 2, 1.0000000000, 0.5000000000, 0.8628099174, 0.0198532425
            trust in services, 3, 2.5238095238, 0.8412698413, 0.4799000416, 0.0975069457
            social work contact, 2, 1.0000000000, 0.5000000000, 1.1255555556, 0.0014239463
            community groups, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            """)
    void everyFigureOfGlasgowIsThatOfNetworkx(
            String label, int neighbours, double size, double efficiency, double constraint, double hierarchy) {
        check(Oracles.GLASGOW, new Standing(factor(label), neighbours, size, efficiency, constraint, hierarchy));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # factor, neighbours, effective size, efficiency, constraint, hierarchy
            poverty, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            stress, 5, 4.6000000000, 0.9200000000, 0.3180250000, 0.1094863064
            housing insecurity, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            racism, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            trust in services, 4, 3.6296296296, 0.9074074074, 0.3742913832, 0.1461556607
            stigma, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            help seeking, 4, 3.5833333333, 0.8958333333, 0.3885345805, 0.1895001972
            ips support, 3, 2.4285714286, 0.8095238095, 0.4831349206, 0.0046649119
            parent sensitivity, 3, 2.5833333333, 0.8611111111, 0.4812500000, 0.0047238992
            child wellbeing, 2, 1.3333333333, 0.6666666667, 0.7649000000, 0.0317570426
            temporary accommodation moves, 1, 1.0000000000, 1.0000000000, 1.0000000000, 1.0000000000
            community groups, 2, 2.0000000000, 1.0000000000, 0.6250000000, 0.5310044064
            """)
    void everyFigureOfLondonIsThatOfNetworkx(
            String label, int neighbours, double size, double efficiency, double constraint, double hierarchy) {
        check(Oracles.LONDON, new Standing(factor(label), neighbours, size, efficiency, constraint, hierarchy));
    }

    private static void check(SystemMap map, Standing expected) {
        Standing found = of(CausalGraph.of(map)).factors().stream()
                .filter(standing -> standing.factor().equals(expected.factor()))
                .findFirst()
                .orElseThrow();
        assertThat(found.neighbours()).isEqualTo(expected.neighbours());
        assertThat(found.effectiveSize()).isCloseTo(expected.effectiveSize(), CLOSE);
        assertThat(found.efficiency()).isCloseTo(expected.efficiency(), CLOSE);
        assertThat(found.constraint()).isCloseTo(expected.constraint(), CLOSE);
        assertThat(found.hierarchy()).isCloseTo(expected.hierarchy(), CLOSE);
    }

    /** By hand: the hub of a star depends on four as on a quarter each, 4 x 1/16, and nobody repeats anybody. */
    @Test
    void theHubOfAStarIsConstrainedLittle() {
        Standing hub = of(Analysed.graph("h -+> a; h --> b; c -+> h; d -?> h"))
                .factors()
                .getFirst();

        assertThat(hub.effectiveSize()).isEqualTo(4);
        assertThat(hub.constraint()).isCloseTo(0.25, CLOSE);
        assertThat(hub.hierarchy()).isCloseTo(0, CLOSE);
    }

    /** By hand: all of three tied: (1/2 + 1/2 x 1/2) squared, twice, is 9/8, and each repeats half of the other. */
    @Test
    void aTriangleConstrainsMoreThanOne() {
        Standing corner = of(Analysed.graph("a -+> b -+> c -+> a")).factors().getFirst();

        assertThat(corner.constraint()).isCloseTo(1.125, CLOSE);
        assertThat(corner.effectiveSize()).isCloseTo(1, CLOSE);
    }

    /** By hand: ten hubs joined to the same 1,990 others, each of which is held by the hubs alone: 10 x 1/100. */
    @Test
    void thousandsOfNeighboursAreNoMatter() {
        StructuralHoles holes = of(Weighed.graph(2_000, (i, j) -> i < 10 && j >= 10 ? 1 : 0));

        assertThat(holes.factors().getLast().constraint()).isCloseTo(0.1, CLOSE);
        assertThat(holes.factors().getFirst().effectiveSize()).isCloseTo(1_990, CLOSE);
    }

    @Test
    void whatStandsAloneIsNamedAndNotMeasured() {
        StructuralHoles holes = of(Analysed.graph("a -+> b; c"));

        assertThat(holes.alone()).containsExactly(factor("c"));
        assertThat(holes.factors()).extracting(Standing::factor).containsExactly(factor("a"), factor("b"));
        assertThat(of(Analysed.graph("")).factors()).isEmpty();
    }

    private static StructuralHoles of(CausalGraph graph) {
        return StructuralHoles.of(graph, Termination.NEVER);
    }
}
