package org.mapwright.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        assertThat(glasgow.components().getFirst())
                .hasSize(8)
                .containsExactlyInAnyOrderElementsOf(factors(
                        "child wellbeing",
                        "help seeking",
                        "ips support",
                        "parent sensitivity",
                        "social work contact",
                        "stigma",
                        "stress",
                        "trust in services"));

        Structure london = Analysed.map(Oracles.LONDON).structure();
        assertThat(london.density()).isCloseTo(0.1060606061, within(1e-9));
        assertThat(london.hierarchyIndex()).isCloseTo(0.0082880083, within(1e-9));
        assertThat(london.transmitters())
                .containsExactlyInAnyOrderElementsOf(
                        factors("housing insecurity", "poverty", "racism", "stigma", "temporary accommodation moves"));
        assertThat(london.receivers()).isEmpty();
        assertThat(london.components().getFirst())
                .containsExactlyInAnyOrderElementsOf(factors(
                        "child wellbeing",
                        "help seeking",
                        "ips support",
                        "parent sensitivity",
                        "stress",
                        "trust in services"));
    }

    /**
     * FCMapper's example of seven concepts: 17 links, one transmitter, no receiver; outgoing strengths 2.5 2.8 1 1.7 2.1 1
     * 1.5. Which strength each link has is not published, and makes no difference to any of these.
     */
    @Test
    void theExampleOfFcMapperHasItsIndices() {
        CausalGraph graph = Analysed.graph(
                "c1 -+> c2; c1 -+> c3; c1 -+> c4; c1 -+> c5; c2 -+> c1; c2 -+> c3; c2 -+> c4; c2 -+> c5; c3 -+> c7;"
                        + " c4 -+> c7; c4 -+> c1; c5 -+> c1; c5 -+> c2; c5 -+> c7; c6 -+> c7; c7 -+> c2; c7 -+> c3");
        Map<String, Double> outgoing =
                Map.of("c1", 2.5, "c2", 2.8, "c3", 1.0, "c4", 1.7, "c5", 2.1, "c6", 1.0, "c7", 1.5);
        Structure structure = StructureIndices.of(
                graph,
                Components.of(graph),
                link -> Objects.requireNonNull(outgoing.get(link.cause().value()))
                        / graph.compact().outDegree(graph.indexOf(link.cause())));

        assertThat(graph.links()).hasSize(17);
        assertThat(structure.density()).isCloseTo(.4048, within(5e-5));
        assertThat(structure.hierarchyIndex()).isCloseTo(.105714, within(5e-7));
        assertThat(structure.transmitters()).containsExactly(factor("c6"));
        assertThat(structure.receivers()).isEmpty();
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
