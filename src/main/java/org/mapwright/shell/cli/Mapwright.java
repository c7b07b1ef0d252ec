package org.mapwright.shell.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mapwright.value.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one entry: {@code mapwright COMMAND}. Exit status: 0 done, 2 wrong usage or unreadable input, 1 anything else. */
@Command(
        name = "mapwright",
        description = "Participatory systems mapping: live causal maps, leverage, comparison.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AnalyseCommand.class,
            BackupCommand.class,
            BenchCommand.class,
            ConvertCommand.class,
            HelpCommand.class,
            ReproduceCommand.class,
            RestoreCommand.class,
            RunCommand.class,
            SimulateCommand.class
        })
public final class Mapwright {

    private static final Words WORDS = Words.of("commandline");

    private Mapwright() {}

    /** All commands, answering in one line when something is wrong, never with a stack trace. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new Mapwright());
        Numbers.provide(line);
        return line.setParameterExceptionHandler((refusal, args) -> {
                    complain(refusal.getCommandLine(), sentence(refusal));
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, at, parsed) -> {
                    complain(at, failure.toString());
                    return ExitCode.SOFTWARE;
                });
    }

    /** A word that is no command is no argument of one either. */
    private static @Nullable String sentence(ParameterException refusal) {
        CommandLine at = refusal.getCommandLine();
        if (refusal instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !unmatched.getUnmatched().isEmpty()
                && !at.getSubcommands().isEmpty()) {
            String known = String.join(", ", at.getSubcommands().keySet());
            return WORDS.say("unknown", unmatched.getUnmatched().getFirst(), known);
        }
        return refusal.getMessage();
    }

    private static void complain(CommandLine line, @Nullable String sentence) {
        line.getErr().println(String.valueOf(sentence).lines().findFirst().orElse(""));
        line.getErr().flush();
    }

    /** The exit status. A map can be too much for the memory; that is said in one line too. */
    static int run(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            complain(line, WORDS.say("memory"));
            return ExitCode.SOFTWARE;
        }
    }

    /** Runs one command and ends with its exit status. Results go out in UTF-8, whatever the terminal is set to. */
    public static void main(String[] args) {
        Carriers.provide();
        int status =
                run(line().setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))), args);
        if (status != RunCommand.GOES_ON) {
            System.exit(status);
        }
    }
}
