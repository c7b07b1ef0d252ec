package org.mapwright.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

/** The search against AllDirectedPaths of JGraphT, on 200 random maps. */
class PathOracleTest {

    @Test
    void allPathsOfRandomMapsAreFoundWithTheirSigns() {
        int found = 0;
        for (long seed = 0; seed < 200; seed++) {
            SystemMap map = map(Analysed.small(seed));
            CausalGraph graph = CausalGraph.of(map);
            int longest = 1 + (int) (seed % 6);
            for (FactorId from : graph.factors()) {
                for (FactorId to : graph.factors()) {
                    found += compare(map, graph, from, to, longest, seed);
                }
            }
        }
        assertThat(found).isGreaterThan(5_000);
    }

    private static int compare(SystemMap map, CausalGraph graph, FactorId from, FactorId to, int longest, long seed) {
        PathSearch search = PathFinder.search(
                map, List.of(from), List.of(to), new PathLimits(longest, 100_000, 100_000_000), Termination.NEVER);
        Set<List<LinkId>> expected = new HashSet<>();
        new AllDirectedPaths<>(graph.asGraph())
                .getAllPaths(from, to, true, longest).stream()
                        .filter(path -> path.getLength() > 0)
                        .forEach(path -> expected.add(
                                path.getEdgeList().stream().map(LinkReading::id).toList()));
        assertThat(search.paths())
                .as("seed " + seed)
                .extracting(CausalPath::links)
                .containsExactlyInAnyOrderElementsOf(expected);
        search.paths().forEach(path -> assertThat(path.sign()).isEqualTo(sign(path, map)));
        assertThat(search.paths().stream().map(CausalPath::length).toList()).isSorted();
        return expected.size();
    }

    /** The signs multiplied as numbers: 1, -1, and 0 for an open link. */
    private static Polarity sign(CausalPath path, SystemMap map) {
        int product = path.links().stream()
                .mapToInt(id -> switch (map.link(id).orElseThrow().reading().polarity()) {
                    case POSITIVE -> 1;
                    case NEGATIVE -> -1;
                    case UNCERTAIN -> 0;
                })
                .reduce(1, (a, b) -> a * b);
        return product == 0 ? Polarity.UNCERTAIN : product > 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
}
