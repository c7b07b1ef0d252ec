package org.mapwright.shell.cli;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** The command {@code analyse} and a map of five factors, illustrative. */
abstract class OnAnalyse extends OnCommandLine {

    @BeforeEach
    void aMapStandsInAFile() throws IOException {
        write("links.csv", """
                cause,effect,polarity
                s,h,-
                h,s,-
                s,t,?
                t,s,+
                p,s,+
                p,s,+
                s,s,+
                """);
        write("factors.csv", """
                id,label
                p,Poverty
                s,Stress
                h,Sleep
                t,Talking
                q,=1+1
                """);
    }

    final void refuses(String sentence, String... options) {
        refuses("analyse", "links.csv", sentence, List.of(options));
    }

    final JsonNode json(String file, String... options) {
        return json("analyse", file, List.of(options));
    }

    final int analyse(String file, String... options) {
        return types("analyse", file, List.of(options));
    }
}
