package org.mapwright.analysis;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One piece of work that several may wait for, each of whom hears how far it is; called off when the last of them leaves.
 */
final class SharedRun<T> implements Termination, Progress {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Progress> listening = new CopyOnWriteArrayList<>();
    private int waiting;
    private boolean abandoned;

    /** Counts one more who waits; false when the work was called off already. */
    synchronized boolean join() {
        waiting += abandoned ? 0 : 1;
        return !abandoned;
    }

    /** The answer for one who joined, and hears of the way there until she leaves. */
    <A> CompletableFuture<A> answer(Function<T, A> view, Progress progress) {
        listening.add(progress);
        CompletableFuture<A> answer = result.thenApply(view);
        var unused = answer.whenComplete((value, failure) -> {
            if (answer.isCancelled()) {
                listening.remove(progress);
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

    @Override
    public void at(Step step, double share) {
        listening.forEach(one -> one.at(step, share));
    }

    private synchronized void leave() {
        abandoned = --waiting == 0;
    }
}
