package org.mapwright.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mapwright.live.ServerFrame.State;

/** Tells a listener of each change of a document until it is closed. */
final class StateWatch<S, E> implements Follower<S, E>, Watch {

    private final LiveDocument<S, ?, E> document;
    private final Mailbox listening;
    private final Consumer<S> listener;
    private volatile boolean closed;
    private long seen = -1;

    StateWatch(LiveDocument<S, ?, E> document, Executor threads, Consumer<S> listener) {
        this.document = document;
        this.listening = new Mailbox(threads);
        this.listener = listener;
    }

    void start() {
        document.join(this, Optional.empty());
    }

    /** The first time there is nothing to tell; after a break there is, if the map went on meanwhile. */
    @Override
    public void joined(Joined<S, E> joined) {
        if (closed) {
            document.leave(this);
            return;
        }
        boolean news = seen >= 0 && joined.seq() != seen;
        seen = joined.seq();
        if (news) {
            tell(joined.state());
        }
    }

    @Override
    public void changed(List<Advance<S, E>> changes) {
        seen = changes.getLast().change().seq();
        changes.forEach(change -> tell(change.after()));
    }

    @Override
    public void store(State now) {
        // the document stands as it was until the store is back
    }

    @Override
    public void dropped() {
        if (!closed) {
            start();
        }
    }

    @Override
    public void lost(NoSuchDocument gone) {
        closed = true;
    }

    @Override
    public void close() {
        closed = true;
        document.leave(this);
    }

    private void tell(S state) {
        listening.execute(() -> {
            if (!closed) {
                listener.accept(state);
            }
        });
    }
}
