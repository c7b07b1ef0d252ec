package org.mapwright.live;

import java.util.concurrent.CompletableFuture;

/** Hands the writer's reply to a thread that waits for it. */
record Promise(CompletableFuture<Answer> answer) implements Reply {

    @Override
    public void answered(Answer given) {
        answer.complete(given);
    }

    @Override
    public void failed(RuntimeException cause) {
        answer.completeExceptionally(cause);
    }
}
