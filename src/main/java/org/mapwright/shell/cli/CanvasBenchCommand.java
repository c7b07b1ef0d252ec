package org.mapwright.shell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures drawing and layout of maps in a browser of its own, beside vis-network and d3-force. Needs no server. */
@Command(name = "canvas", resourceBundle = "messages.benchcanvas", mixinStandardHelpOptions = true, sortOptions = false)
final class CanvasBenchCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("benchcanvas");
    private static final Pattern SIZES = Pattern.compile("[1-9][0-9]{1,3}(,[1-9][0-9]{1,3})*");
    private static final Set<String> FORMATS = Set.of("json", "text");
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5")
    private int rounds;

    @Option(names = "--sizes", paramLabel = "N,N", defaultValue = "500,1000,2000,5000")
    private String sizes = "";

    @Option(names = "--format", paramLabel = "json|text", defaultValue = "text")
    private String format = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(rounds >= 1 && rounds <= 100, "rounds.range", String.valueOf(rounds));
        require(SIZES.matcher(sizes).matches(), "sizes.list", sizes);
        require(FORMATS.contains(format), "format.known", format);
        FrontEndTools tools = new FrontEndTools(Path.of(System.getProperty("mapwright.home", "")));
        var missing = tools.missing();
        if (missing.isPresent()) {
            spec.commandLine().getErr().println(missing.get());
            spec.commandLine().getErr().flush();
            return FAILED;
        }
        return tools.node(
                "bench/start.mjs",
                List.of(
                        "--browser=" + tools.browser().orElseThrow(),
                        "--rounds=" + rounds,
                        "--sizes=" + sizes,
                        "--format=" + format));
    }

    private void require(boolean holds, String key, String value) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), WORDS.say(key, value));
        }
    }
}
