package org.mapwright.shell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.exchange.DiskFiles;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.Unreadable;
import org.mapwright.report.AnalysedFile;
import org.mapwright.report.AnalysisPackets;
import org.mapwright.report.AnalysisRequest;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where the leverage and the feedback loops are in a map that stands in a file. */
@Command(name = "analyse", resourceBundle = "messages.analyse", mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("analyse");

    private static final List<String> NOT_WITH_PACKET = List.of("--output", "--format", "--time-limit");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "map")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "json|csv|text", converter = AnalysisFormat.Reader.class)
    private AnalysisFormat format = AnalysisFormat.TEXT;

    @Option(names = "--max-loop-length", paramLabel = "LINKS", defaultValue = "8")
    private int maxLoopLength;

    @Option(names = "--max-loops", paramLabel = "LOOPS", defaultValue = "5000")
    private int maxLoops;

    @Option(names = "--time-limit", paramLabel = "TIME", defaultValue = "2s", converter = TimeLimit.Reader.class)
    private TimeLimit timeLimit = TimeLimit.NONE;

    @Option(names = "--top", paramLabel = "FACTORS", defaultValue = "5")
    private int top;

    @Option(names = "--ensemble", paramLabel = "DRAWS", defaultValue = "500")
    private int ensemble;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "20260401")
    private long seed;

    @Option(names = "--research")
    private boolean research;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--packet", paramLabel = "FILE")
    private @Nullable Path packet;

    @Override
    public Integer call() throws IOException {
        LoopLimits limits = limits();
        StabilityParameters redrawing = redrawing();
        Reply reply = new Reply(spec);
        Optional<String> wrong = wrongOutput();
        if (wrong.isPresent()) {
            return reply.refuse(wrong.get());
        }
        return switch (DiskFiles.read(file)) {
            case Unreadable unreadable -> reply.refuse(unreadable.sentence());
            case Imported map ->
                answer(map, new AnalysisRequest(new AnalysisParameters(limits, true), redrawing, research), reply);
        };
    }

    private int answer(Imported map, AnalysisRequest request, Reply reply) {
        return packet == null
                ? reply.result(format.of(AnalysedFile.of(map, request, Termination.NEVER)), output)
                : reply.file(AnalysisPackets.write(map, request, Termination.NEVER), packet);
    }

    /** What is wrong with where the answer is to go. */
    private Optional<String> wrongOutput() throws IOException {
        Path to = packet == null ? output : packet;
        if (packet != null) {
            Optional<String> other = NOT_WITH_PACKET.stream()
                    .filter(spec.commandLine().getParseResult()::hasMatchedOption)
                    .findFirst();
            if (other.isPresent()) {
                return Optional.of(WORDS.say("packet.alone", other.get()));
            }
        }
        if (to == null || !Files.exists(to)) {
            return Optional.empty();
        }
        if (Files.isDirectory(to)) {
            return Optional.of(WORDS.say("output.folder", to));
        }
        return Files.exists(file) && Files.isSameFile(file, to)
                ? Optional.of(WORDS.say("output.same", to))
                : Optional.empty();
    }

    private LoopLimits limits() {
        try {
            if (top < 1) {
                throw new IllegalArgumentException(WORDS.say("top.least", Integer.toString(top)));
            }
            return new LoopLimits(maxLoopLength, maxLoops, timeLimit.duration());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private StabilityParameters redrawing() {
        try {
            int grain = Math.min(ensemble, StabilityParameters.DEFAULT.grainDraws());
            return new StabilityParameters(ensemble, grain, seed, top, maxLoopLength);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
