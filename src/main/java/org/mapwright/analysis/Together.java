package org.mapwright.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Work that several threads take from one heap, each until nothing is left of it. */
public final class Together {

    private Together() {}

    /**
     * Does the work on that many threads and waits for all of them; with one it is done here and now.
     *
     * @param work takes its share by itself, from what all threads see
     * @throws CancellationException when the work was called off
     */
    public static void run(int threads, Runnable work) {
        if (threads <= 1) {
            work.run();
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(CompletableFuture.runAsync(work, workers));
            }
            await(CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)));
        }
    }

    /** Waits for a result; what calls the work off is thrown here as it was thrown there. */
    public static <T> T await(CompletableFuture<T> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CancellationException called) {
                throw called;
            }
            throw e;
        }
    }
}
