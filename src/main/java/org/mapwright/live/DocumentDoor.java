package org.mapwright.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.mapwright.study.Member;

/** The server's own way to the documents of a kind that are open: through the same writers as the browsers. */
public final class DocumentDoor<S, O, E> {

    /** How long a screen waits for a store that is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final KindOfDocuments<S, O, E> kind;
    private final LiveDocuments documents;
    private final FreshIds ids;

    public DocumentDoor(LiveDocuments documents, DocumentKind<S, O, E> kind, FreshIds ids) {
        this.documents = documents;
        this.kind = documents.of(kind);
        this.ids = ids;
    }

    /** The document as it stands after its last committed change; opened when nobody had it open. */
    public Optional<S> current(String id) {
        Look<S, E> look = new Look<>();
        kind.document(id).join(look, Optional.empty());
        try {
            return Optional.of(Waiting.upTo(PATIENCE, look.state()));
        } catch (NoSuchDocument e) {
            return Optional.empty();
        } finally {
            kind.document(id).leave(look);
        }
    }

    /**
     * Carries out what a member intends and returns when it is committed.
     *
     * @throws StoreUnavailable when the store does not come back within some seconds
     */
    public Answer carryOut(String id, Intent<O> intent, Member by) {
        Instant until = documents.engine().clock().instant().plus(PATIENCE);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Wish<O> wish = new Wish<>(ids.operation(), by, Optional.empty(), intent);
        if (!kind.document(id).offer(wish, Optional.of(until), new Promise(answer))) {
            throw new StoreUnavailable(new IllegalStateException("Too many changes wait for " + id));
        }
        // The writer itself gives up soon after the deadline; the longer wait is for a store that hangs.
        return Waiting.upTo(PATIENCE.multipliedBy(3), answer);
    }

    /** Calls the listener with the document after each change, in order, on a thread of its own, until closed. */
    public Watch watch(String id, Consumer<S> listener) {
        StateWatch<S, E> watch =
                new StateWatch<>(kind.document(id), documents.engine().threads(), listener);
        watch.start();
        return watch;
    }
}
