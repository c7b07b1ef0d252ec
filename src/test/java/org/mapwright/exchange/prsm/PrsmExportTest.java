package org.mapwright.exchange.prsm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.exchange.Finding;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.LossReport;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.RandomMaps;
import org.mapwright.exchange.Reads;
import org.mapwright.exchange.own.JsonPart;
import org.mapwright.exchange.own.JsonText;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.Reading;
import org.mapwright.map.SystemMap;

class PrsmExportTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void factorsAndWhatLinksReadAsComeBack(long seed) {
        SystemMap map = RandomMaps.grown(seed);

        SystemMap back = Reads.imported(MapFiles.read(file(map))).toMap();

        assertThat(boxes(back)).isEqualTo(boxes(map));
        assertThat(lines(back)).isEqualTo(lines(map));
        assertThat(back.title()).isEqualTo(map.title());
    }

    @Test
    void theFileHasThePartsThatPrsmReads() {
        SystemMap map =
                Reads.csv("cause,effect,polarity,strength\nDebt,Stress,-,3\n").toMap();
        JsonPart json = JsonText.read(file(map), new String(file(map).bytes(), StandardCharsets.UTF_8));

        assertThat(json.members().keySet())
                .contains("version", "mapTitle", "buttons", "attributeTitles", "styles", "nodes", "edges");
        JsonPart line = json.list("edges").getFirst();
        JsonPart style = json.object("styles").orElseThrow().object("edges").orElseThrow();
        assertThat(style.members().keySet())
                .containsExactly(
                        "base", "edge0", "edge1", "edge2", "edge3", "edge4", "edge5", "edge6", "edge7", "edge8");
        JsonPart of = style.object(line.plain("grp")).orElseThrow();
        assertThat(of.plain("groupLabel")).isEqualTo("falls, strongly");
        assertThat(of.plain("width")).isEqualTo("3");
        assertThat(of.object("arrows").orElseThrow().object("to").orElseThrow().plain("type"))
                .isEqualTo("bar");
    }

    @Test
    void whatPrsmCannotHoldIsNamed() {
        SystemMap map = Reads.csv("""
                        cause,effect,polarity,weight,certainty,delay,pseudonym,quote
                        a,b,+,0.4,3,long,Wren,so cold
                        a,b,-,0.4,3,long,Owl,
                        """).toMap();

        LossReport report = MapFiles.write(map, Format.PRSM, "m").report();

        assertThat(report.findings().stream().map(Finding::kind))
                .containsExactly(
                        FindingKind.CLAIMS_AS_ONE,
                        FindingKind.CONTESTED_LEFT,
                        FindingKind.EVIDENCE_LEFT,
                        FindingKind.CERTAINTY_LEFT,
                        FindingKind.DELAY_LEFT,
                        FindingKind.WEIGHT_ROUNDED);
    }

    private static MapFile file(SystemMap map) {
        return MapFiles.write(map, Format.PRSM, "grown").files().getFirst();
    }

    private static Map<String, Object> boxes(SystemMap map) {
        return map.factors().values().stream().collect(Collectors.toMap(f -> f.id().value(), f -> box(map, f)));
    }

    private static Object box(SystemMap map, Factor f) {
        return List.of(f.label(), f.kind(), f.theme(), f.tags(), f.alsoCalled(), f.note(), map.positionOf(f.id()));
    }

    private static Map<String, Object> lines(SystemMap map) {
        return map.links().values().stream()
                .collect(Collectors.toMap(
                        link -> link.cause().value() + ">" + link.effect().value(), PrsmExportTest::line));
    }

    private static Object line(CausalLink link) {
        Reading reading = link.reading();
        return List.of(reading.polarity(), reading.strength().level());
    }
}
