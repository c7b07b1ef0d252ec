package org.mapwright.shell.cli;

import java.util.Set;
import org.mapwright.value.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every benchmark asks for: how many rounds, and how the figures are printed. */
final class BenchOptions {

    private static final Words WORDS = Words.of("bench");
    private static final String JSON = "json";
    private static final Set<String> FORMATS = Set.of(JSON, "text");
    private static final int MOST_ROUNDS = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5")
    private int rounds;

    @Option(names = "--format", paramLabel = "json|text", defaultValue = "text")
    private String format = "";

    int rounds() {
        return rounds;
    }

    String format() {
        return format;
    }

    boolean isJson() {
        return format.equals(JSON);
    }

    /** Refuses what no benchmark can do. */
    void check() {
        requireWithin("rounds", rounds, 1, MOST_ROUNDS);
        require(FORMATS.contains(format), WORDS.say("format.known", format));
    }

    /** @param option its name without the hyphens, which the messages of {@code bench} have in words */
    void requireWithin(String option, int value, int least, int most) {
        requireWithin(spec.commandLine(), option, value, least, most);
    }

    static void requireWithin(CommandLine line, String option, int value, int least, int most) {
        if (value < least || value > most) {
            String name = WORDS.say("name." + option);
            throw new ParameterException(
                    line, WORDS.say("range", name, String.valueOf(least), String.valueOf(most), String.valueOf(value)));
        }
    }

    /** Wrong usage, said in one sentence. */
    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
