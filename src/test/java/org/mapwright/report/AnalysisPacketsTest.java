package org.mapwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.map;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapContent;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.exchange.DemoMaps;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.report.Reproduction.Different;
import org.mapwright.report.Reproduction.NotReadable;
import org.mapwright.report.Reproduction.Same;

/** A packet gives the same figures again, says which do not, and holds no stories. */
class AnalysisPacketsTest {

    private static final SystemMap DRAWN = map("""
            poverty -+> stress [3,3]
            stress --> sleep [3,2]
            sleep --> stress [2,1]
            stress -?> talking [1,1]
            talking --> stress [2,2]
            """);
    private static final AnalysisRequest FEW_DRAWS =
            new AnalysisRequest(AnalysisParameters.DEFAULT, new StabilityParameters(20, 5, 7, 3, 8), false);

    private final byte[] packet = AnalysisPackets.write(DRAWN, FEW_DRAWS, Termination.NEVER);

    @Test
    void everyFigureIsTheSameWhenItIsRunAgain() {
        assertThat(AnalysisPackets.reproduce(packet, Termination.NEVER))
                .isInstanceOfSatisfying(
                        Same.class, same -> assertThat(same.figures()).isGreaterThan(500));
    }

    @Test
    void theSameMapAndRequestGiveTheSameBytes() {
        assertThat(AnalysisPackets.write(DRAWN, FEW_DRAWS, Termination.NEVER)).isEqualTo(packet);
    }

    @Test
    void onOneThreadTheBytesAreTheSame() {
        Set<Thread> asking = ConcurrentHashMap.newKeySet();
        Termination never = () -> {
            asking.add(Thread.currentThread());
            return false;
        };

        assertThat(AnalysisPackets.write(WrittenMap.of(DRAWN), FEW_DRAWS, 1, never))
                .isEqualTo(packet);
        assertThat(asking).containsExactly(Thread.currentThread());
    }

    @Test
    void itIsOfTheSameContentAsTheMap() throws IOException {
        assertThat(file(Packet.MANIFEST)).contains(MapContent.sha256(DRAWN));
        assertThat(file(Packet.RESULTS)).contains(MapContent.sha256(DRAWN));
        assertThat(file(Packet.METHODS))
                .contains("4 factors, 5 links")
                .contains("20 seeded redrawings (seed 7)")
                .contains("all 2 of them were found");
    }

    @Test
    void nobodyIsNamedAndNothingIsQuoted() throws IOException {
        String speaker = DRAWN.links()
                .values()
                .iterator()
                .next()
                .claims()
                .getFirst()
                .by()
                .pseudonym()
                .value();

        assertThat(file(Packet.MAP)).doesNotContain("\"" + speaker + "\"").contains("sleep");
    }

    /** Tags are free words and stay at home; the levels of depth have fixed ones. */
    @Test
    void ofTheTagsOnlyDepthGoesAlong() {
        SystemMap packed = WithoutStories.of(DemoMaps.glasgow().toMap());

        assertThat(packed.factors().values().stream()
                        .flatMap(factor -> factor.tags().stream())
                        .map(Tag::value))
                .containsExactlyInAnyOrder(
                        "level: events",
                        "intervention level: structural elements",
                        "level: structures",
                        "intervention level: structural elements",
                        "level: events",
                        "intervention level: feedback and delays");
    }

    /** By hand: the file that is changed is the one that is named. */
    @Test
    void aFileThatWasChangedIsNamed() throws IOException {
        byte[] changed = with(Packet.RESULTS, text -> text.replace("\"seed\" : 7", "\"seed\" : 8"));

        assertThat(AnalysisPackets.reproduce(changed, Termination.NEVER))
                .isEqualTo(new NotReadable("results.json is not as it was made: its check sum differs."));
    }

    @Test
    void aFigureThatDiffersIsShownWithBothValues() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(Packet.unzipped(packet).files());
        files.remove(Packet.MANIFEST);
        files.computeIfPresent(Packet.RESULTS, (name, text) -> text.replaceFirst("\"links\" : 5", "\"links\" : 6"));
        files.put(Packet.MANIFEST, Manifest.of(files, MapContent.sha256(DRAWN)));

        assertThat(AnalysisPackets.reproduce(new Packet(files).zipped(), Termination.NEVER))
                .isInstanceOfSatisfying(
                        Different.class,
                        different -> assertThat(different.differences())
                                .containsExactly(new Reproduction.Difference("/map/links", "6", "5")));
    }

    @Test
    void whatIsNoPacketGetsOneSentence() throws IOException {
        assertThat(AnalysisPackets.reproduce(new byte[] {1, 2, 3}, Termination.NEVER))
                .isEqualTo(new NotReadable("manifest.json is missing; expected a whole packet."));
        byte[] broken = with(Packet.MANIFEST, text -> "{");
        assertThat(AnalysisPackets.reproduce(broken, Termination.NEVER)).isInstanceOf(NotReadable.class);
        byte[] newer = with(Packet.MANIFEST, text -> text.replace("\"version\" : 1", "\"version\" : 2"));
        assertThat(AnalysisPackets.reproduce(newer, Termination.NEVER))
                .isEqualTo(new NotReadable("This packet is from a newer Mapwright; expected one of format 1."));
    }

    @Test
    void anEmptyMapHasAPacketToo() {
        byte[] empty = AnalysisPackets.write(map(""), FEW_DRAWS, Termination.NEVER);

        assertThat(AnalysisPackets.reproduce(empty, Termination.NEVER)).isInstanceOf(Same.class);
    }

    private String file(String name) throws IOException {
        return Packet.unzipped(packet).files().getOrDefault(name, "");
    }

    private byte[] with(String name, UnaryOperator<String> change) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(Packet.unzipped(packet).files());
        files.computeIfPresent(name, (key, text) -> change.apply(text));
        return new Packet(files).zipped();
    }
}
