package org.mapwright.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A wish and who waits to hear of it; touched by the document's writer only. */
final class Asked<O> {

    private final Wish<O> wish;
    private final Optional<Instant> until;
    private final List<Reply> replies = new ArrayList<>();
    private boolean lookedUp;

    /** @param until when whoever asked stops waiting for a store that is away */
    Asked(Wish<O> wish, Optional<Instant> until, Reply reply) {
        this.wish = wish;
        this.until = until;
        replies.add(reply);
    }

    Wish<O> wish() {
        return wish;
    }

    OperationId op() {
        return wish.op();
    }

    /** The same operation came again before it was answered: both hear the one answer. */
    void join(Asked<O> same) {
        replies.addAll(same.replies);
    }

    /** Whether the log has been asked for it. */
    boolean isLookedUp() {
        return lookedUp;
    }

    void lookedUp() {
        lookedUp = true;
    }

    /** It was handed to the store, which did not say what became of it: the log may hold it by now. */
    void mayBeRecorded() {
        lookedUp = false;
    }

    boolean isLate(Instant now) {
        return until.map(now::isAfter).orElse(false);
    }

    void answer(Answer answer) {
        replies.forEach(reply -> reply.answered(answer));
    }

    void fail(RuntimeException cause) {
        replies.forEach(reply -> reply.failed(cause));
    }
}
