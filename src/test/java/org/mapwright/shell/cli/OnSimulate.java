package org.mapwright.shell.cli;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** The command {@code simulate} and a map of six factors, illustrative. */
abstract class OnSimulate extends OnCommandLine {

    @BeforeEach
    void aMapStandsInAFile() throws IOException {
        write("links.csv", """
                cause,effect,polarity,weight
                r,s,+,1
                s,t,-,0.5
                t,h,?,0.5
                t,i,+,0.4
                i,i,-,0.2
                """);
        write("factors.csv", """
                id,label
                r,Rest
                s,Sleep  at home
                t,Stress
                h,Trust
                i,Isolation
                x,Bus = late
                """);
    }

    final void refuses(String sentence, String... options) {
        refuses("simulate", "links.csv", sentence, List.of(options));
    }

    final JsonNode json(String file, String... options) {
        return json("simulate", file, List.of(options));
    }

    final int simulate(String file, String... options) {
        return types("simulate", file, List.of(options));
    }
}
