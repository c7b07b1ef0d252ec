package org.mapwright.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.map.SystemMap;

/**
 * Has maps analysed off the caller's thread, each content once: who asks for what is being worked out already waits for
 * the same result, and the newest few are kept. What a map shows comes first; how firmly that stands takes longer and is
 * a question of its own, worked on elsewhere.
 */
public final class AnalysisDesk {

    private final Executor quick;
    private final Counter<AnalysisParameters, MapAnalysis> analyses;
    private final Counter<StabilityParameters, Stability> stabilities;

    /**
     * @param executor where the work is done; few threads do, since an analysis waits for nothing
     * @param patient where work is done that takes seconds
     */
    public AnalysisDesk(Executor executor, Executor patient) {
        quick = executor;
        analyses = new Counter<>(executor, MapAnalysis::of, MapAnalysis::atSeq);
        stabilities = new Counter<>(
                patient,
                (map, parameters, termination, progress) -> Stability.of(map, parameters, 1, termination, progress),
                Stability::atSeq);
    }

    /** A desk that does everything in one place. */
    public AnalysisDesk(Executor executor) {
        this(executor, executor);
    }

    /**
     * Asks for the analysis of the map. Cancelling the answer calls the work off once nobody else waits for it. Who
     * listens to the answer is told on the thread that did the work.
     */
    public CompletableFuture<MapAnalysis> analyse(SystemMap map, AnalysisParameters parameters) {
        return analyse(map, parameters, Progress.SILENT);
    }

    /** The same; how far the work is is told on the thread that does it, to all who wait. */
    public CompletableFuture<MapAnalysis> analyse(SystemMap map, AnalysisParameters parameters, Progress progress) {
        return analyses.ask(map, parameters, progress);
    }

    /** Has something worked out that is quick and need not be kept; cancelling the answer calls it off. */
    public <R> CompletableFuture<R> work(Function<Termination, R> work) {
        var run = new SharedRun<R>();
        run.join();
        try {
            run.start(() -> work.apply(run), quick);
        } catch (RejectedExecutionException closing) {
            run.fail(closing);
        }
        return run.answer(Function.identity(), Progress.SILENT);
    }

    /** Asks how firmly the rankings of the map stand, in the same manner. */
    public CompletableFuture<Stability> stability(SystemMap map, StabilityParameters parameters) {
        return stability(map, parameters, Progress.SILENT);
    }

    /** The same; how far the work is is told on the thread that does it, to all who wait. */
    public CompletableFuture<Stability> stability(SystemMap map, StabilityParameters parameters, Progress progress) {
        return stabilities.ask(map, parameters, progress);
    }
}
