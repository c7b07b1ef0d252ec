package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
