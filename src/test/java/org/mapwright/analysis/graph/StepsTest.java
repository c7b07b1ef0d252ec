package org.mapwright.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.map.SystemMap;

/**
 * Distances add up to the classic closeness that others print. No screen shows that figure, since it is not defined on maps
 * that fall into parts; it proves the distances on which reach, harmonic closeness and loop search rest.
 */
class StepsTest {

    private static final String KITE = "0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9";

    /** Krackhardt 1990: closeness (n - 1) / sum of distances. */
    @ParameterizedTest
    @CsvSource({"5, .6429", "6, .6429", "3, .6", "7, .6"})
    void theKiteIsAsCloseAsPublished(int from, double closeness) {
        CausalGraph kite = Analysed.graph("0;1;2;3;4;5;6;7;8;9;"
                + Stream.of(KITE.split(" ", -1))
                        .map(pair -> pair.split("-", -1))
                        .map(pair -> "%s -+> %s -+> %s".formatted(pair[0], pair[1], pair[0]))
                        .collect(Collectors.joining(";")));

        assertThat(closeness(kite, from)).isCloseTo(closeness, within(5e-5));
    }

    /** networkx 3.6.1, closeness_centrality of the reversed graph as improved by Wasserman and Faust. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            poverty, 0.2909090909
            stress, 0.35
            housing insecurity, 0.2909090909
            stigma, 0.245
            help seeking, 0.3266666667
            ips support, 0.30625
            parent sensitivity, 0.2041666667
            child wellbeing, 0.2578947368
            trust in services, 0.245
            social work contact, 0.196
            community groups, 0.2285714286
            """)
    void glasgowIsAsCloseAsNetworkxSays(String from, double closeness) {
        check(Oracles.GLASGOW, from, closeness);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            poverty, 0.2181818182
            stress, 0.2525252525
            housing insecurity, 0.2181818182
            racism, 0.1558441558
            trust in services, 0.1515151515
            stigma, 0.1818181818
            help seeking, 0.1893939394
            ips support, 0.2525252525
            parent sensitivity, 0.1515151515
            child wellbeing, 0.1893939394
            temporary accommodation moves, 0.1590909091
            community groups, 0.1558441558
            """)
    void londonIsAsCloseAsNetworkxSays(String from, double closeness) {
        check(Oracles.LONDON, from, closeness);
    }

    private static void check(SystemMap map, String from, double closeness) {
        CausalGraph graph = CausalGraph.of(map);

        assertThat(closeness(graph, graph.indexOf(factor(from)))).isCloseTo(closeness, within(1e-9));
    }

    /** Reached others over the sum of their distances, times the share of all others that they are. */
    private static double closeness(CausalGraph graph, int from) {
        Steps steps = new Steps(graph.compact().size(), graph.compact().out());
        int others = steps.walkFrom(from) - 1;
        int sum = 0;
        for (int i = 1; i <= others; i++) {
            sum += steps.to(steps.visited(i));
        }
        return (double) others / sum * others / (graph.compact().size() - 1);
    }
}
