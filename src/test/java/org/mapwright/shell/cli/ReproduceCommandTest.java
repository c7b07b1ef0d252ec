package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to a packet and back, as a researcher does on the command line. */
class ReproduceCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aMapStandsInAFile() throws IOException {
        Files.writeString(folder.resolve("map.csv"), """
                cause,effect,polarity,certainty
                poverty,stress,+,3
                stress,sleep,-,2
                sleep,stress,-,1
                """);
    }

    @Test
    void aPacketOfAFileGivesTheSameFiguresAgain() {
        assertThat(run("analyse", path("map.csv"), "--packet", path("packet.zip"), "--ensemble", "10"))
                .isZero();
        assertThat(out.toString()).isEmpty();

        assertThat(run("reproduce", path("packet.zip"))).isZero();
        assertThat(out.toString()).startsWith("Every figure is the same (");
    }

    @Test
    void whatIsNoPacketIsRefusedInOneLine() {
        assertThat(run("reproduce", path("map.csv"))).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("map.csv").contains("expected a whole packet");

        assertThat(run("reproduce", path("nothing.zip"))).isEqualTo(2);
        assertThat(err.toString()).contains("nothing.zip cannot be read; expected a packet (.zip).");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return Mapwright.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
