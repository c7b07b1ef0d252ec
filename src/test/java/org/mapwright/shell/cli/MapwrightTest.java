package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Whatever goes wrong is said in one line. */
class MapwrightTest extends OnCommandLine {

    /** A command that asks for more than there is. */
    @Command(name = "greedy")
    private static final class Greedy implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void anUnknownCommandIsNamedWithThoseThereAre() {
        assertThat(types("compare", "a", "b")).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("There is no command \u201ccompare\u201d; expected one of: analyse, ")
                .contains("simulate");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(types("--what")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("--what");
    }

    /** The list of benchmarks shows of each its first line. */
    @Test
    void helpSaysOfEachBenchmarkOneWholeSentence() {
        assertThat(types("bench", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("what another one did, and how soon a map and its past open.");
    }

    @Test
    void tooLittleMemoryIsOneSentence() {
        CommandLine line = new CommandLine(new Greedy()).setErr(new PrintWriter(err));

        assertThat(Mapwright.run(line)).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).startsWith("There is not enough memory for this.");
    }
}
