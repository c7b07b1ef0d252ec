package org.mapwright.shell.cli;

import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The benchmarks; each is a command of its own beneath this one. */
@Command(
        name = "bench",
        resourceBundle = "messages.bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            AnalysisBenchCommand.class,
            CanvasBenchCommand.class,
            LiveBenchCommand.class,
            WorkshopBenchCommand.class
        })
final class BenchCommand implements Runnable {

    private static final Words WORDS = Words.of("bench");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        String known = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), WORDS.say("which", known));
    }
}
