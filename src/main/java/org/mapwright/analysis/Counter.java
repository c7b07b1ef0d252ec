package org.mapwright.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.mapwright.map.SystemMap;

/** Has one kind of analysis done off the caller's thread, each content and parameters once. */
final class Counter<P, R> {

    private static final int KEPT = 16;

    private final Executor executor;
    private final Work<P, R> work;
    private final AtSeq<R> atSeq;
    private final Analyses<P, R> kept = new Analyses<>(KEPT);
    private final Map<Analyses.Key<P>, SharedRun<R>> running = new HashMap<>();

    /**
     * @param atSeq the same result for another state of the map that has the same content
     */
    Counter(Executor executor, Work<P, R> work, AtSeq<R> atSeq) {
        this.executor = executor;
        this.work = work;
        this.atSeq = atSeq;
    }

    /** Works a result out. */
    @FunctionalInterface
    interface Work<P, R> {
        R of(SystemMap map, P parameters, Termination termination, Progress progress);
    }

    /** Puts another seq to a result. */
    @FunctionalInterface
    interface AtSeq<R> {
        R of(R result, long seq);
    }

    CompletableFuture<R> ask(SystemMap map, P parameters, Progress progress) {
        Analyses.Key<P> key = new Analyses.Key<>(map.id(), MapContent.sha256(map), parameters);
        Optional<R> known = kept.find(key);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(atSeq.of(known.get(), map.seq()));
        }
        return join(key, map).answer(result -> atSeq.of(result, map.seq()), progress);
    }

    private synchronized SharedRun<R> join(Analyses.Key<P> key, SystemMap map) {
        SharedRun<R> standing = running.get(key);
        if (standing != null && standing.join()) {
            return standing;
        }
        var fresh = new SharedRun<R>();
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

    private R work(Analyses.Key<P> key, SystemMap map, SharedRun<R> run) {
        try {
            R result = work.of(map, key.parameters(), run, run);
            kept.keep(key, result);
            return result;
        } finally {
            leave(key, run);
        }
    }

    private synchronized void leave(Analyses.Key<P> key, SharedRun<R> run) {
        running.remove(key, run);
    }
}
