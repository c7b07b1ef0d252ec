package org.mapwright.shell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mapwright.shell.bench.AnalysisBench;
import org.mapwright.shell.bench.Speed;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what is worked out of maps, beside igraph and networkx where they are. Needs no server. */
@Command(
        name = "analysis",
        resourceBundle = "messages.benchanalysis",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AnalysisBenchCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("benchanalysis");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--only", paramLabel = "NAME,NAME", split = ",")
    private List<String> only = List.of();

    @Override
    public Integer call() throws IOException {
        options.check();
        String known = String.join(", ", AnalysisBench.names());
        for (String name : only) {
            options.require(AnalysisBench.names().contains(name), WORDS.say("only.known", known, name));
        }
        Set<String> wanted = new LinkedHashSet<>(only);
        PrintWriter err = spec.commandLine().getErr();
        Path home = Path.of(System.getProperty("mapwright.home", ""));
        Speed speed = new AnalysisBench(home, options.rounds(), wanted, name -> {
                    err.println(WORDS.say("now", WORDS.say("task." + name)));
                    err.flush();
                })
                .run();
        return new Reply(spec).result(options.isJson() ? SpeedJson.of(speed) : SpeedText.of(speed));
    }
}
