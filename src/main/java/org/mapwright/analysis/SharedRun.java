package org.mapwright.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/** One piece of work that several may wait for; called off when the last of them leaves. */
final class SharedRun<T> implements Termination {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private int waiting;
    private boolean abandoned;

    /** Counts one more who waits; false when the work was called off already. */
    synchronized boolean join() {
        waiting += abandoned ? 0 : 1;
        return !abandoned;
    }

    /** The answer for one who joined. */
    <A> CompletableFuture<A> answer(Function<T, A> view) {
        CompletableFuture<A> answer = result.thenApply(view);
        var unused = answer.whenComplete((value, failure) -> {
            if (answer.isCancelled()) {
                leave();
            }
        });
        return answer;
    }

    void start(Supplier<T> work, Executor executor) {
        result.completeAsync(work, executor);
    }

    void fail(Throwable why) {
        result.completeExceptionally(why);
    }

    @Override
    public synchronized boolean asked() {
        return abandoned;
    }

    private synchronized void leave() {
        abandoned = --waiting == 0;
    }
}
