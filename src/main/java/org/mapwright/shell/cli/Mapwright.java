package org.mapwright.shell.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;

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

    private Mapwright() {}

    /** All commands, answering in one line when something is wrong, never with a stack trace. */
    static CommandLine line() {
        return new CommandLine(new Mapwright())
                .setParameterExceptionHandler((refusal, args) -> {
                    complain(refusal.getCommandLine(), refusal.getMessage());
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    complain(line, failure.toString());
                    return ExitCode.SOFTWARE;
                });
    }

    private static void complain(CommandLine line, @Nullable String sentence) {
        line.getErr().println(String.valueOf(sentence).lines().findFirst().orElse(""));
        line.getErr().flush();
    }

    /** Runs one command and ends with its exit status. Results go out in UTF-8, whatever the terminal is set to. */
    public static void main(String[] args) {
        Carriers.provide();
        int status = line().setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)))
                .execute(args);
        if (status != RunCommand.GOES_ON) {
            System.exit(status);
        }
    }
}
