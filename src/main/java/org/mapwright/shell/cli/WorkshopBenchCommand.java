package org.mapwright.shell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapwright.shell.bench.Machine;
import org.mapwright.shell.bench.load.Borne;
import org.mapwright.shell.bench.load.Load;
import org.mapwright.shell.bench.load.WorkshopBench;
import org.mapwright.value.Words;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures many workshops at once on the running application: is everything kept and seen, and how soon. */
@Command(
        name = "workshop",
        resourceBundle = "messages.benchworkshop",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WorkshopBenchCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("benchworkshop");
    private static final int FAILED = 1;
    private static final int RATE = 200;
    private static final int RATE_ON_ONE_MAP = 50;
    private static final double MIB = 1024 * 1024;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60")
    private int seconds;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "20")
    private int warmUp;

    @Option(names = "--workshops", paramLabel = "N", defaultValue = "40")
    private int workshops;

    @Option(names = "--people", paramLabel = "N", defaultValue = "25")
    private int people;

    @Option(names = "--rate", paramLabel = "N")
    private @Nullable Integer rate;

    @Option(names = "--editors-on-one-map", paramLabel = "N")
    private @Nullable Integer editors;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private int seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Load load = load();
        Path home = Path.of(System.getProperty("mapwright.home", "")).toAbsolutePath();
        Optional<String> missing = hindrance(home);
        if (missing.isPresent()) {
            say(missing.get());
            return FAILED;
        }
        Path folder = Files.createTempDirectory("mapwright-bench-workshop");
        Thread tidying = new Thread(() -> remove(folder));
        Runtime.getRuntime().addShutdownHook(tidying);
        List<String> launcher = List.of("/bin/sh", home.resolve("mapwright").toString());
        Machine machine = Machine.here();
        Borne borne = new WorkshopBench(launcher, folder.resolve("data"), load, this::say).run();
        print(machine, borne);
        return borne.reckoning().isSound() ? 0 : FAILED;
    }

    private Load load() {
        requireWithin("seconds", seconds, 1, 3_600);
        requireWithin("warm-up", warmUp, 0, 600);
        requireWithin("workshops", workshops, 1, 200);
        requireWithin("people", people, 2, 500);
        Integer onOneMap = editors;
        if (onOneMap != null) {
            requireWithin("editors-on-one-map", onOneMap, 2, 500);
        }
        int perSecond = rate == null ? (onOneMap == null ? RATE : RATE_ON_ONE_MAP) : rate;
        requireWithin("rate", perSecond, 1, 2_000);
        return onOneMap == null
                ? new Load(workshops, people, perSecond, seconds, warmUp, seed)
                : new Load(1, onOneMap, perSecond, seconds, warmUp, seed);
    }

    private void requireWithin(String option, int value, int least, int most) {
        BenchOptions.requireWithin(spec.commandLine(), option, value, least, most);
    }

    private static Optional<String> hindrance(Path home) {
        if (!WorkshopBench.isPossible()) {
            return Optional.of(Words.of("bench").say("missing.proc"));
        }
        return Files.isRegularFile(home.resolve("mapwright"))
                ? LiveBenchCommand.hindrance(System.getenv())
                : Optional.of(Words.of("bench").say("missing.checkout", home));
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.getLogger(WorkshopBenchCommand.class.getName())
                    .log(System.Logger.Level.WARNING, "The folder of the benchmark stays behind: " + folder, e);
        }
    }

    private void print(Machine machine, Borne borne) {
        PrintWriter out = spec.commandLine().getOut();
        Stream.of(machine(machine), load(borne.load())).forEach(out::println);
        out.println(WORDS.say("head"));
        out.println("|---|---|");
        rows(borne).forEach(out::println);
        out.println(borne.reckoning().json());
        out.flush();
    }

    private static String machine(Machine machine) {
        return WORDS.say(
                "machine",
                machine.processor(),
                machine.cores(),
                machine.system(),
                machine.java(),
                decimal(machine.load()));
    }

    private static String load(Load load) {
        return WORDS.say("load", load.workshops(), load.people(), load.rate(), load.seconds());
    }

    private static Stream<String> rows(Borne borne) {
        var sum = borne.reckoning();
        return Stream.of(
                row("edits", sum.acked()),
                row("found", sum.found()),
                row("lost", sum.lost()),
                row("doubled", sum.doubled()),
                row("diverged", sum.diverged()),
                row("delivered", sum.delivered()),
                row("expected", sum.expected()),
                row("p50", decimal(sum.p50())),
                row("p95", decimal(sum.p95())),
                row("p99", decimal(sum.p99())),
                row(
                        "pages",
                        decimal(borne.pages().p50()) + " / "
                                + decimal(borne.pages().p95()) + " / "
                                + borne.pages().failed()),
                row("heap", decimal(borne.heap() / MIB)),
                row("memory", decimal(borne.memory() / MIB) + " + " + decimal(borne.storeMemory() / MIB)),
                row("connections", borne.connections()),
                "| "
                        + WORDS.say("cpu", Runtime.getRuntime().availableProcessors()) + " | "
                        + String.format(
                                Locale.ROOT, "%.2f / %.2f / %.2f", borne.application(), borne.store(), borne.people())
                        + " |");
    }

    private static String row(String key, Object figure) {
        return "| " + WORDS.say(key) + " | " + figure + " |";
    }

    private static String decimal(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private void say(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }
}
