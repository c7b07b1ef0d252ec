package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;

/** What is expected of larger graphs was counted by networkx 3.6.1 ({@code triadic_census}). */
class TriadCensusTest {

    private static final List<String> NAMES = List.of(
            "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C",
            "210", "300");

    @Test
    void theTriadsOfBothMapsAreThoseOfNetworkx() {
        check(CausalGraph.of(Oracles.GLASGOW), 68, 71, 0, 3, 8, 12, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0);
        check(CausalGraph.of(Oracles.LONDON), 108, 86, 0, 2, 10, 12, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0);
    }

    /** Sixteen factors, a link from i to j where (i + j j + i j) mod 11 is below 4: every sort of triad occurs. */
    @Test
    void everySortOfTriadIsToldFromTheOthers() {
        CausalGraph graph = Weighed.graph(16, (i, j) -> i != j && (i + j * j + i * j) % 11 < 4 ? 1 : 0);

        check(graph, 31, 79, 53, 42, 53, 68, 37, 22, 34, 14, 9, 29, 26, 53, 2, 8);
    }

    private static void check(CausalGraph graph, long... expected) {
        TriadCensus census = TriadCensus.of(graph, Termination.NEVER);
        assertThat(census.counts().keySet()).containsExactlyElementsOf(NAMES);
        assertThat(census.counts().values())
                .containsExactlyElementsOf(Arrays.stream(expected).boxed().toList());
    }

    /** As Davis and Leinhardt drew them. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            003,  a; b; c
            012,  a -+> b; c
            102,  a -+> b -+> a; c
            021D, b -+> a; b -+> c
            021U, a -+> b; c -+> b
            021C, a -+> b -+> c
            030T, a -+> b -+> c; a -+> c
            030C, a -+> b -+> c -+> a
            300,  a -+> b -+> c -+> a -+> c -+> b -+> a
            """)
    void threeFactorsAreOneTriad(String name, String drawing) {
        TriadCensus census = TriadCensus.of(Analysed.graph(drawing), Termination.NEVER);

        assertThat(census.count(name)).isEqualTo(1);
        assertThat(census.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(1);
    }

    /** By hand: 2,000 x 1,999 x 1,998 / 6 triads, of which one link is part of 1,998; more than an int can hold. */
    @Test
    void emptyTriadsOfALargeMapAreCounted() {
        TriadCensus census =
                TriadCensus.of(Weighed.graph(2_000, (i, j) -> i == 0 && j == 1 ? 1 : 0), Termination.NEVER);

        assertThat(census.count("003")).isEqualTo(1_331_334_000L - 1_998);
        assertThat(census.count("012")).isEqualTo(1_998);
    }

    /** By hand: each hub with any two of 1,990 (021D), any two hubs with one of them (021U); 3 alike are empty. */
    @Test
    void thousandsOfNeighboursAreNoMatter() {
        TriadCensus census =
                TriadCensus.of(Weighed.graph(2_000, (i, j) -> i < 10 && j >= 10 ? 1 : 0), Termination.NEVER);

        assertThat(census.count("021D")).isEqualTo(10L * 1_990 * 1_989 / 2);
        assertThat(census.count("021U")).isEqualTo(45L * 1_990);
        assertThat(census.count("012")).isZero();
    }

    @Test
    void fewerThanThreeFactorsMakeNoTriad() {
        assertThat(TriadCensus.of(Analysed.graph("a -+> b"), Termination.NEVER)
                        .counts()
                        .values())
                .containsOnly(0L);
        assertThat(TriadCensus.of(Analysed.graph(""), Termination.NEVER)
                        .counts()
                        .values())
                .containsOnly(0L);
    }
}
