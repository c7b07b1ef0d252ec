package org.mapwright.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.graph.Undirected;
import org.mapwright.analysis.graph.Undirected.Pair;
import org.mapwright.analysis.structure.Structure.Bridge;

class CutPointsTest {

    @Test
    void aPairLinkedBothWaysIsStillABridge() {
        Structure structure =
                Analysed.map("a -+> b -+> c -+> a; c -+> d; d -+> c").structure();

        assertThat(structure.articulationPoints()).containsExactly(factor("c"));
        assertThat(structure.bridges()).containsExactly(new Bridge(factor("c"), factor("d")));
    }

    @Test
    void aChainAsLongAsAMapMayBeIsNoTrouble() {
        String text = IntStream.range(0, 5_000).mapToObj(i -> "f" + i).collect(Collectors.joining(" -+> "));
        CausalGraph graph = Analysed.graph(text);
        Structure structure = StructureIndices.of(graph, Components.of(graph), LinkReading::weight);

        assertThat(structure.bridges()).hasSize(4_999);
        assertThat(structure.articulationPoints()).hasSize(4_998);
        assertThat(structure.components()).hasSize(5_000);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void jGraphTFindsTheSame(long seed) {
        CompactGraph graph = Analysed.graph(Analysed.small(seed)).compact();
        Graph<Integer, Pair> undirected = Undirected.graph(graph);
        var expected = new BiconnectivityInspector<>(undirected);
        CutPoints found = CutPoints.of(graph);

        Set<Integer> cuts =
                IntStream.range(0, graph.size()).filter(found::isCut).boxed().collect(Collectors.toSet());
        assertThat(cuts).isEqualTo(expected.getCutpoints());
        assertThat(new HashSet<>(found.bridges())).isEqualTo(expected.getBridges());
    }
}
