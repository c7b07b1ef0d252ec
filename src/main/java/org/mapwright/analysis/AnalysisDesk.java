package org.mapwright.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.mapwright.map.SystemMap;

/**
 * Has maps analysed off the caller's thread, each content once: who asks for what is being worked out already waits for
 * the same result, and the newest few are kept.
 */
public final class AnalysisDesk {

    private static final int KEPT = 16;

    private final Executor executor;
    private final Analyses kept = new Analyses(KEPT);
    private final Map<Analyses.Key, SharedRun<MapAnalysis>> running = new HashMap<>();

    /**
     * @param executor where the work is done; few threads do, since an analysis waits for nothing
     */
    public AnalysisDesk(Executor executor) {
        this.executor = executor;
    }

    /**
     * Asks for the analysis of the map. Cancelling the answer calls the work off once nobody else waits for it. Who
     * listens to the answer is told on the thread that did the work.
     */
    public CompletableFuture<MapAnalysis> analyse(SystemMap map, AnalysisParameters parameters) {
        Analyses.Key key = new Analyses.Key(map.id(), MapContent.sha256(map), parameters);
        Optional<MapAnalysis> known = kept.find(key);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get().atSeq(map.seq()));
        }
        return join(key, map).answer(analysis -> analysis.atSeq(map.seq()));
    }

    private synchronized SharedRun<MapAnalysis> join(Analyses.Key key, SystemMap map) {
        SharedRun<MapAnalysis> standing = running.get(key);
        if (standing != null && standing.join()) {
            return standing;
        }
        var fresh = new SharedRun<MapAnalysis>();
        fresh.join();
        running.put(key, fresh);
        try {
            fresh.start(() -> work(key, map, fresh), executor);
        } catch (RejectedExecutionException closing) {
            running.remove(key);
            fresh.fail(closing);
        }
        return fresh;
    }

    private MapAnalysis work(Analyses.Key key, SystemMap map, SharedRun<MapAnalysis> run) {
        try {
            MapAnalysis analysis = MapAnalysis.of(map, key.parameters(), run, Progress.SILENT);
            kept.keep(key, analysis);
            return analysis;
        } finally {
            leave(key, run);
        }
    }

    private synchronized void leave(Analyses.Key key, SharedRun<MapAnalysis> run) {
        running.remove(key, run);
    }
}
