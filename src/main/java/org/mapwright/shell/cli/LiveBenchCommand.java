package org.mapwright.shell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.mapwright.shell.FreePort;
import org.mapwright.shell.bench.BenchHouse;
import org.mapwright.shell.bench.Drawn;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the running application with two browsers: how soon one sees what the other did, and how soon a map opens. */
@Command(name = "live", resourceBundle = "messages.benchlive", mixinStandardHelpOptions = true, sortOptions = false)
final class LiveBenchCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("benchlive");
    private static final int FAILED = 1;
    private static final int SMALL = 50;
    private static final int LARGE = 500;
    private static final int LIVED_IN = 300;
    private static final int PASSWORD_BYTES = 24;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--edits", paramLabel = "N", defaultValue = "4")
    private int edits;

    @Option(names = "--openings", paramLabel = "N", defaultValue = "2")
    private int openings;

    @Option(names = "--moments", paramLabel = "N", defaultValue = "10")
    private int moments;

    @Option(names = "--changes", paramLabel = "N", defaultValue = "5000")
    private int changes;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private int seed;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        options.check();
        options.requireWithin("edits", edits, 1, 1_000);
        options.requireWithin("openings", openings, 1, 100);
        options.requireWithin("moments", moments, 1, 1_000);
        options.requireWithin("changes", changes, BenchHouse.changes(LIVED_IN), 50_000);
        FrontEndTools tools = new FrontEndTools(Path.of(System.getProperty("mapwright.home", "")));
        Optional<String> missing = hindrance(System.getenv()).or(tools::missing);
        if (missing.isPresent()) {
            say(missing.get());
            return FAILED;
        }
        return measure(tools);
    }

    /** The benchmark fills the store it runs on, so it never takes one that somebody named. */
    static Optional<String> hindrance(Map<String, String> environment) {
        return environment.getOrDefault("MAPWRIGHT_NEO4J_URI", "").isBlank()
                ? Optional.empty()
                : Optional.of(WORDS.say("own.store"));
    }

    private int measure(FrontEndTools tools) throws IOException, InterruptedException, ExecutionException {
        say(WORDS.say("starting"));
        Path folder = Files.createTempDirectory("mapwright-bench-live");
        RunSettings settings = new RunSettings(folder.resolve("data"), FreePort.find(), "127.0.0.1", Optional.empty());
        String password = password();
        try (BenchHouse house = open(folder, settings, password)) {
            say(WORDS.say("drawing", SMALL, LARGE, LIVED_IN, changes));
            Future<Drawn> small = house.draw(SMALL, BenchHouse.changes(SMALL));
            Future<Drawn> large = house.draw(LARGE, BenchHouse.changes(LARGE));
            Future<Drawn> lived = house.draw(LIVED_IN, changes);
            List<String> arguments = arguments(tools, settings, house, List.of(small.get(), large.get(), lived.get()));
            return tools.node("bench/start-live.mjs", arguments, Map.of("MAPWRIGHT_BENCH_PASSWORD", password));
        }
    }

    private static BenchHouse open(Path folder, RunSettings settings, String password) {
        // a map that nobody looks at is let go of soon, so that it is read from the store when it is opened again
        String[] all = Stream.concat(Stream.of(settings.arguments()), Stream.of("--mapwright.live.idle=1s"))
                .toArray(String[]::new);
        return BenchHouse.open(folder, all, password);
    }

    private List<String> arguments(FrontEndTools tools, RunSettings settings, BenchHouse house, List<Drawn> maps) {
        return List.of(
                "--browser=" + tools.browser().orElseThrow(),
                "--address=" + settings.address(),
                "--names=" + house.name(0) + "," + house.name(1),
                "--maps="
                        + String.join(
                                ",", maps.stream().map(LiveBenchCommand::map).toList()),
                "--server=" + ProcessHandle.current().pid(),
                "--store=" + house.store(),
                "--rounds=" + options.rounds(),
                "--edits=" + edits,
                "--openings=" + openings,
                "--moments=" + moments,
                "--seed=" + seed,
                "--format=" + options.format());
    }

    private static String map(Drawn map) {
        return map.id() + ":" + map.factors() + ":" + map.changes();
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void say(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }
}
