package org.mapwright.live;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One look at a document as it stands; follows nothing. */
public final class Look<S, E> implements Follower<S, E> {

    private final CompletableFuture<S> state = new CompletableFuture<>();

    /** Comes when the document is open. */
    public CompletableFuture<S> state() {
        return state;
    }

    @Override
    public void joined(Joined<S, E> joined) {
        state.complete(joined.state());
    }

    @Override
    public void changed(List<Advance<S, E>> changes) {
        // what comes after the look is not looked at
    }

    @Override
    public void store(ServerFrame.State now) {
        // the look waits until the store is back, or its asker goes
    }

    @Override
    public void lost(NoSuchDocument gone) {
        state.completeExceptionally(gone);
    }

    @Override
    public void dropped() {
        // it had its look before
    }
}
