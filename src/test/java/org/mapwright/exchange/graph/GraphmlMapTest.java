package org.mapwright.exchange.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.exchange.Reads.factor;
import static org.mapwright.exchange.Reads.graphml;
import static org.mapwright.exchange.Reads.labels;
import static org.mapwright.exchange.Reads.link;
import static org.mapwright.exchange.Reads.sentences;

import org.junit.jupiter.api.Test;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Theme;

class GraphmlMapTest {

    private static final String BOXES = "<node id='a'/><node id='b'/><node id='c'/>";

    private final Imported yed = Reads.imported(MapFiles.read(Reads.packed("yed-groups.graphml")));

    @Test
    void aGroupOfBoxesBecomesATheme() {
        assertThat(labels(yed)).containsExactly("Damp homes", "Baby sleeps well", "Parental stress");
        assertThat(factor(yed, "Damp homes").theme()).contains(new Theme("Home"));
        assertThat(factor(yed, "Parental stress").theme()).isEmpty();
        assertThat(yed.report().cases(FindingKind.GROUP_AS_THEME)).containsExactly("Home");
    }

    @Test
    void aFactorStandsInTheMiddleOfItsBox() {
        assertThat(yed.placed()).isTrue();
        assertThat(yed.factors().getFirst().at()).isEqualTo(new Position(80, 80));
    }

    @Test
    void aLabelBecomesOneLineAndFurtherLabelsANote() {
        assertThat(yed.report().cases(FindingKind.LABEL_ONE_LINE)).containsExactly("Damp homes");
        assertThat(factor(yed, "Damp homes").note().text()).isEqualTo("said by four groups");
        assertThat(factor(yed, "Baby sleeps well").note().text()).isEqualTo("Nights & naps");
    }

    @Test
    void theArrowheadSaysWhereALinkGoes() {
        assertThat(yed.report().cases(FindingKind.TURNED_ROUND)).containsExactly("Baby sleeps well -> Parental stress");
        assertThat(yed.report().cases(FindingKind.NO_DIRECTION)).containsExactly("Damp homes -> Parental stress");
        assertThat(link(yed, "Baby sleeps well", "Parental stress").reading().polarity())
                .isEqualTo(Polarity.UNCERTAIN);
    }

    @Test
    void signsAreReadFromLabelsAndBars() {
        assertThat(link(yed, "Damp homes", "Baby sleeps well").reading().polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(link(yed, "Damp homes", "Parental stress").reading().polarity())
                .isEqualTo(Polarity.POSITIVE);
        assertThat(link(yed, "Parental stress", "Damp homes").reading().polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(yed.report().cases(FindingKind.SIGN_FROM_ARROWHEAD))
                .containsExactly("Parental stress -> Damp homes");
    }

    @Test
    void otherWordsOnALinkAreKeptAsItsReason() {
        assertThat(link(yed, "Baby sleeps well", "Parental stress")
                        .claims()
                        .getFirst()
                        .stance()
                        .rationale()
                        .text())
                .isEqualTo("less rest, more worry\nheard at: Govan");
    }

    @Test
    void attributesOfPlainFilesAreRead() {
        Imported map = graphml("""
                <key id='l' for='node' attr.name='Label'/><key id='w' for='edge' attr.name='weight'/>
                <key id='s' for='edge' attr.name='sign'><default>-</default></key>
                <graph edgedefault='directed'>
                  <edge source='a' target='b'><data key='w'>0.25</data><data key='s'>+</data></edge>
                  <edge source='b' target='a'><data key='w'>7</data></edge>
                  <node id='a'><data key='l'>Debt</data></node><node id='b'/>
                </graph>
                """);

        assertThat(labels(map)).containsExactly("Debt", "b");
        assertThat(sentences(map)).containsExactly("a + b", "b - a");
        assertThat(link(map, "Debt", "b").reading().strength().weight()).isEqualTo(0.25);
        assertThat(map.report().cases(FindingKind.KEPT_AS_NOTE)).containsExactly("b -> Debt: weight: 7");
        assertThat(map.placed()).isFalse();
    }

    @Test
    void linesWithoutDirectionAreTakenAsWrittenAndCounted() {
        Imported map = graphml("<graph edgedefault='undirected'>" + BOXES
                + "<edge source='a' target='b'/><edge source='b' target='c' directed='true'/></graph>");

        assertThat(sentences(map)).containsExactly("a ? b", "b ? c");
        assertThat(map.report().cases(FindingKind.NO_DIRECTION)).containsExactly("a -> b");
    }

    @Test
    void aLineWithTwoHeadsBecomesTwoLinks() {
        Imported map = graphml("<graph>" + BOXES + "<edge source='a' target='b'><data key='g'><y:PolyLineEdge>"
                + "<y:Arrows source='delta' target='delta'/></y:PolyLineEdge></data></edge></graph>");

        assertThat(sentences(map)).containsExactly("a ? b", "b ? a");
        assertThat(map.report().cases(FindingKind.BOTH_WAYS)).containsExactly("a -> b");
    }

    @Test
    void parallelLinesAndLinesToOneselfAreReported() {
        Imported map = graphml("<graph>" + BOXES + "<edge source='a' target='b'/><edge source='a' target='b'/>"
                + "<edge source='c' target='c'/><hyperedge><endpoint node='a'/></hyperedge></graph>");

        assertThat(map.report().warnings()).contains("parallel link: a -> b (2 rows)", "self-link left out: c -> c");
        assertThat(map.report().count(FindingKind.MANY_ENDED_LINK)).isOne();
        assertThat(map.links()).hasSize(1);
    }

    @Test
    void aLabelThatIsTooLongIsShortenedAndKeptInTheNote() {
        String label = "long ".repeat(50).strip();
        Imported map = graphml("<key id='l' for='node' attr.name='label'/><graph><node id='a'><data key='l'>" + label
                + "</data></node></graph>");

        assertThat(labels(map).getFirst()).hasSize(200).endsWith("...");
        assertThat(map.factors().getFirst().factor().note().text()).isEqualTo(label);
    }
}
