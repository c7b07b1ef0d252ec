package org.mapwright.exchange.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;
import org.mapwright.exchange.parts.XmlTree;
import org.mapwright.map.SystemMap;

class GraphToolsTest {

    private static final SystemMap MAP = Reads.csv(
                    "cause,effect,polarity,weight,certainty,delay\nDebt \"and\" b\u00e9a,Stress,-,0.5,3,long\n",
                    "label,kind,x,y\nDebt \"and\" b\u00e9a,resource,1,2\nStress,outcome,3,4\n")
            .toMap();

    @Test
    void gmlHasNumbersForIdsAndPlainLetters() {
        assertThat(text(Format.GML))
                .contains("    id 0\n    label \"Debt &#34;and&#34; b&#233;a\"\n    kind \"resource\"")
                .contains("    source 0\n    target 1\n    polarity \"-\"\n    weight -0.5\n    certainty 3");
    }

    @Test
    void dotEndsAFallingLinkInABar() {
        assertThat(text(Format.DOT))
                .contains("\"f1\" [label=\"Debt \\\"and\\\" b\u00e9a\", kind=\"resource\"]")
                .contains("\"f1\" -> \"f2\" [label=\"-\", weight_signed=\"-0.5\"")
                .contains("arrowhead=tee");
    }

    @Test
    void gexfIsWellFormedAndHasWeightsWithoutSign() {
        XmlTree gexf = XmlTree.read(MapFile.ofText("map.gexf", text(Format.GEXF)));

        XmlTree graph = gexf.part("graph").orElseThrow();
        XmlTree link = graph.part("edges").orElseThrow().part("edge").orElseThrow();
        assertThat(link.attribute("weight")).isEqualTo("0.5");
        List<String> values = link.part("attvalues").orElseThrow().parts("attvalue").stream()
                .map(value -> value.attribute("value"))
                .toList();
        assertThat(values).containsExactly("-", "-0.5", "3", "long");
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GML", "DOT"})
    void theseAreNotRead(Format format) {
        assertThat(Reads.refusal("map" + format.suffix(), "x")).contains("is written but not read");
    }

    private static String text(Format format) {
        MapFile file = MapFiles.write(MAP, format, "map").files().getFirst();
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
