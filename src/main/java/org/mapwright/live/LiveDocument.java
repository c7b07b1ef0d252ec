package org.mapwright.live;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One document that people edit together, with its one writer. It is read from the store when somebody first asks for
 * it, and forgotten again when nobody has for a while; this door stays the same.
 */
public final class LiveDocument<S, O, E> {

    private final LiveLimits limits;
    private final Mailbox mailbox;
    private final Writer<S, O, E> writer;
    private final AtomicInteger waiting = new AtomicInteger();

    LiveDocument(
            DocumentId id, DocumentKind<S, O, E> kind, Committer<S, E> committer, Engine engine, LiveLimits limits) {
        this.limits = limits;
        this.mailbox = new Mailbox(engine.threads());
        this.writer = new Writer<>(id, kind, committer, engine, limits, mailbox);
    }

    /** Hands in a wish; false, and nothing happens, when too many wait already. */
    public boolean offer(Wish<O> wish, Reply reply) {
        return offer(wish, Optional.empty(), reply);
    }

    /**
     * Hands in a wish that is not to be carried out any more after a while.
     *
     * @param until when whoever asks stops waiting for a store that is away
     */
    public boolean offer(Wish<O> wish, Optional<Instant> until, Reply reply) {
        if (waiting.incrementAndGet() > limits.waiting()) {
            waiting.decrementAndGet();
            return false;
        }
        Asked<O> asked = new Asked<>(wish, until, new Counted(waiting, reply));
        mailbox.execute(() -> writer.ask(asked));
        return true;
    }

    /** Follows the document from now on, or from the change it knew last. */
    public void join(Follower<S, E> follower, Optional<Known> known) {
        mailbox.execute(() -> writer.join(follower, known));
    }

    public void leave(Follower<S, E> follower) {
        mailbox.execute(() -> writer.leave(follower));
    }

    /** The store is back: the document need not wait for its next try. */
    void storeIsBack() {
        mailbox.execute(writer::retry);
    }

    /** The store is known to be away; whoever follows hears it. */
    void storeIsAway(ServerFrame.State now) {
        mailbox.execute(() -> writer.storeIsAway(now));
    }

    /** The state after that change, where it is still in memory. */
    public CompletableFuture<Optional<S>> at(long seq) {
        CompletableFuture<Optional<S>> state = new CompletableFuture<>();
        mailbox.execute(() -> state.complete(writer.at(seq)));
        return state;
    }

    /** The last change that a follower knows, and the epoch in which it heard of it. */
    public record Known(long seq, long epoch) {}

    /** Frees a place in the queue once the wish has been answered. */
    private record Counted(AtomicInteger waiting, Reply reply) implements Reply {

        @Override
        public void answered(Answer answer) {
            waiting.decrementAndGet();
            reply.answered(answer);
        }

        @Override
        public void failed(RuntimeException cause) {
            waiting.decrementAndGet();
            reply.failed(cause);
        }
    }
}
