package org.mapwright.analysis.stability;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.mapwright.analysis.Together;

/** Does one piece of work beside another where there is more than one thread, else when its result is asked for. */
final class Aside {

    private Aside() {}

    /** Begins, and hands over where to ask for the result; what calls the work off is thrown there. */
    static <T> Supplier<T> begin(int threads, Supplier<T> work) {
        if (threads == 1) {
            return work;
        }
        CompletableFuture<T> running = CompletableFuture.supplyAsync(work);
        return () -> Together.await(running);
    }
}
