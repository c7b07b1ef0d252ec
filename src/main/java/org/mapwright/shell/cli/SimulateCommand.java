package org.mapwright.shell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapwright.analysis.scenario.Activation;
import org.mapwright.analysis.scenario.Clamp;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.Perturbation;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.analysis.scenario.UpdateRule;
import org.mapwright.exchange.DiskFiles;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.Unreadable;
import org.mapwright.map.FactorId;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what holding some factors of a map in a file would move. */
@Command(name = "simulate", resourceBundle = "messages.simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("simulate");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "map")
    private Path file = Path.of("");

    @Option(names = "--clamp", paramLabel = "FACTOR=LEVEL", converter = NamedClamp.Reader.class)
    private List<NamedClamp> clamps = List.of();

    @Option(names = "--rule", paramLabel = "RULE", converter = Choice.Rule.class)
    private UpdateRule rule = UpdateRule.KOSKO;

    @Option(names = "--activation", paramLabel = "KIND", converter = Choice.Kind.class)
    private Activation activation = Activation.SIGMOID;

    @Option(names = "--lambda", paramLabel = "NUMBER", defaultValue = "1")
    private double lambda;

    @Option(names = "--initial", paramLabel = "LEVEL")
    private @Nullable Double initial;

    @Option(names = "--tolerance", paramLabel = "CHANGE", defaultValue = "1e-9")
    private double tolerance;

    @Option(names = "--max-iterations", paramLabel = "UPDATES", defaultValue = "10000")
    private int maxIterations;

    @Option(names = "--perturb", paramLabel = "RUNS")
    private @Nullable Integer perturb;

    @Option(names = "--seed", paramLabel = "NUMBER")
    private @Nullable Long seed;

    @Option(names = "--format", paramLabel = "json|text", converter = Choice.Format.class)
    private SimulationFormat format = SimulationFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        FcmParameters parameters = parameters();
        Optional<Perturbation> perturbation = perturbation();
        Reply reply = new Reply(spec);
        return switch (DiskFiles.read(file)) {
            case Unreadable unreadable -> reply.refuse(unreadable.sentence());
            case Imported map ->
                reply.result(format.of(SimulatedFile.of(map, scenario(map), parameters, perturbation)));
        };
    }

    private FcmParameters parameters() {
        double start = initial == null ? rule.usualInitial() : initial;
        try {
            for (NamedClamp clamp : clamps) {
                clamp.clamp().level(activation.least(), activation);
            }
            return new FcmParameters(rule, activation, lambda, start, tolerance, maxIterations);
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    private Optional<Perturbation> perturbation() {
        Perturbation usual = Perturbation.DEFAULT;
        try {
            if (perturb == null && seed != null) {
                throw new IllegalArgumentException(WORDS.say("seed.alone"));
            }
            return Optional.ofNullable(perturb)
                    .map(runs -> new Perturbation(runs, usual.spread(), seed == null ? usual.seed() : seed));
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    private Scenario scenario(Imported map) {
        FactorNames names = new FactorNames(map, String.valueOf(file.getFileName()));
        Map<FactorId, Clamp> held = new LinkedHashMap<>();
        try {
            for (NamedClamp clamp : clamps) {
                if (held.put(names.find(clamp.factor()), clamp.clamp()) != null) {
                    throw new IllegalArgumentException(WORDS.say("clamp.twice", clamp.factor()));
                }
            }
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
        return new Scenario(held);
    }

    private ParameterException wrong(IllegalArgumentException e) {
        return new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
}
