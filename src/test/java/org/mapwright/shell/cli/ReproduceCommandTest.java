package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a file to a packet and back, as a researcher does on the command line. */
class ReproduceCommandTest extends OnCommandLine {

    @BeforeEach
    void aMapStandsInAFile() throws IOException {
        write("map.csv", """
                cause,effect,polarity,certainty
                poverty,stress,+,3
                stress,sleep,-,2
                sleep,stress,-,1
                """);
    }

    @Test
    void aPacketOfAFileGivesTheSameFiguresAgain() {
        assertThat(types("analyse", path("map.csv"), "--packet", path("packet.zip"), "--ensemble", "10"))
                .isZero();
        assertThat(out.toString()).isEmpty();

        assertThat(types("reproduce", path("packet.zip"))).isZero();
        assertThat(out.toString()).startsWith("Every figure is the same (");
    }

    @Test
    void whatIsNoPacketIsRefusedInOneLine() {
        assertThat(types("reproduce", path("map.csv"))).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("map.csv").contains("expected a whole packet");

        assertThat(types("reproduce", path("nothing.zip"))).isEqualTo(2);
        assertThat(err.toString()).contains("nothing.zip cannot be read; expected a packet (.zip).");
    }

    /** A file of the two columns that are needed: what was taken for granted, and its own names, go along. */
    @Test
    void aPacketHasTheIdsAndTheWarningsOfTheFile() throws IOException {
        write("bare.csv", """
                cause,effect
                Poverty of time,Stress
                Poverty of time,Stress
                Stress,Stress
                """);
        JsonNode analysed = json("analyse", "bare.csv", List.of("--ensemble", "0"));
        assertThat(types("analyse", path("bare.csv"), "--packet", path("bare.zip"), "--ensemble", "0"))
                .isZero();

        JsonNode packed = MAPPER.readTree(inPacket("results.json"));
        assertThat(packed.get("warnings")).isEqualTo(analysed.get("warnings"));
        assertThat(packed.get("warnings").toString())
                .contains("parallel link: Poverty of time -> Stress", "self-link left out: Stress -> Stress");
        assertThat(packed.at("/factors/0/id").asString()).isEqualTo("Poverty of time");
        assertThat(packed.at("/factors/0/id")).isEqualTo(analysed.at("/factors/0/id"));
        assertThat(inPacket("methods.txt"))
                .contains("3 links state no strength; taken as 2 of 3.", "3 links state no certainty; taken as 2 of 3.")
                .contains("Left out of the analysis: 1 link from a factor to itself.");
        assertThat(types("reproduce", path("bare.zip"))).isZero();
        assertThat(out.toString()).contains("Every figure is the same (");
    }

    private String inPacket(String name) throws IOException {
        try (ZipFile packet = new ZipFile(path("bare.zip"))) {
            return new String(packet.getInputStream(packet.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
