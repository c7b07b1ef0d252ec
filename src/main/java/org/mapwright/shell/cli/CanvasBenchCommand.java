package org.mapwright.shell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures drawing and layout of maps in a browser of its own, beside vis-network and d3-force. Needs no server. */
@Command(name = "canvas", resourceBundle = "messages.benchcanvas", mixinStandardHelpOptions = true, sortOptions = false)
final class CanvasBenchCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("benchcanvas");
    private static final Pattern SIZES = Pattern.compile("[1-9][0-9]{1,3}(,[1-9][0-9]{1,3})*");
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--sizes", paramLabel = "N,N", defaultValue = "500,1000,2000,5000")
    private String sizes = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.check();
        options.require(SIZES.matcher(sizes).matches(), WORDS.say("sizes.list", sizes));
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
                        "--rounds=" + options.rounds(),
                        "--sizes=" + sizes,
                        "--format=" + options.format()));
    }
}
