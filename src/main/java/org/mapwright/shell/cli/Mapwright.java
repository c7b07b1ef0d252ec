package org.mapwright.shell.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The one entry: {@code mapwright COMMAND}. Exit status: 0 done, 2 wrong usage or unreadable input, 1 anything else. */
@Command(
        name = "mapwright",
        description = "Participatory systems mapping: live causal maps, leverage, comparison.",
        mixinStandardHelpOptions = true,
        subcommands = {HelpCommand.class, RunCommand.class})
public final class Mapwright {

    private Mapwright() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        int status = new CommandLine(new Mapwright()).execute(args);
        if (status != RunCommand.GOES_ON) {
            System.exit(status);
        }
    }
}
