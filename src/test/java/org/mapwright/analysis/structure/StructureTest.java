package org.mapwright.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;

class StructureTest {

    @Test
    void theInventedMapsHaveTheShapeThatNetworkxFinds() {
        Structure glasgow = Analysed.map(Oracles.GLASGOW).structure();
        assertThat(glasgow.density()).isCloseTo(0.1272727273, within(1e-9));
        assertThat(glasgow.hierarchyIndex()).isCloseTo(0.0089990817, within(1e-9));
        assertThat(glasgow.transmitters())
                .containsExactlyInAnyOrderElementsOf(factors("poverty", "housing insecurity", "community groups"));
        assertThat(glasgow.receivers()).isEmpty();
        assertThat(glasgow.complexity()).contains(0.0);
        assertThat(glasgow.components()).hasSize(4);
        assertThat(glasgow.components().getFirst()).hasSize(8).doesNotContain(factor("poverty"));

        Structure london = Analysed.map(Oracles.LONDON).structure();
        assertThat(london.density()).isCloseTo(0.1060606061, within(1e-9));
        assertThat(london.hierarchyIndex()).isCloseTo(0.0082880083, within(1e-9));
        assertThat(london.transmitters()).hasSize(5).contains(factor("racism"));
        assertThat(london.components().getFirst()).hasSize(6).doesNotContain(factor("stigma"));
    }

    /** One factor influences all others alike: 12 / (3 4 5) ((3 - 3/4)^2 + 3 (3/4)^2) = 1.35. */
    @Test
    void withoutStatedStrengthsEveryLinkWeighsOne() {
        CausalGraph star = Analysed.graph("a -+> b [1,1]; a -+> c [1,1]; a -+> d [1,1]");

        assertThat(StructureIndices.of(star, Components.of(star), link -> 1).hierarchyIndex())
                .isCloseTo(1.35, within(1e-12));
        assertThat(StructureIndices.of(star, Components.of(star), LinkReading::weight)
                        .hierarchyIndex())
                .isCloseTo(0.15, within(1e-12));
    }

    @Test
    void anIsolatedFactorIsNeitherTransmitterNorReceiver() {
        Structure structure = Analysed.map("a -+> b; a -+> c; d").structure();

        assertThat(structure.transmitters()).containsExactly(factor("a"));
        assertThat(structure.receivers()).isEqualTo(factors("b", "c"));
        assertThat(structure.complexity()).contains(2.0);
    }

    @Test
    void thereIsNoComplexityWithoutTransmitters() {
        assertThat(Analysed.map("a -+> b -+> a").structure().complexity()).isEmpty();
    }

    @Test
    void reciprocityIsTheShareOfLinksThatAreAnswered() {
        assertThat(Analysed.map("a -+> b --> a; b -+> c").structure().reciprocity())
                .isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void theLargestComponentComesFirstAndSingleFactorsFollowInTheOrderOfTheMap() {
        assertThat(Analysed.map("z -+> a -+> b -+> a; y").structure().components())
                .containsExactly(factors("a", "b"), factors("z"), factors("y"));
    }

    private static List<FactorId> factors(String... labels) {
        return List.of(labels).stream().map(label -> factor(label)).toList();
    }
}
