package org.mapwright.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mapwright.live.DocumentKind.Append;

/**
 * Writes what the documents of one kind have decided, several documents in one transaction: while one transaction is
 * under way the next gathers. A document hands in one append and waits for it; its order is its own affair.
 */
final class Committer<S, E> {

    private final Consumer<List<Append<S, E>>> store;
    private final Executor threads;
    private final LiveLimits limits;
    private final Deque<Commit<S, E>> queue = new ArrayDeque<>();
    private int underWay;
    private volatile boolean held;

    Committer(Consumer<List<Append<S, E>>> store, Executor threads, LiveLimits limits) {
        this.store = store;
        this.threads = threads;
        this.limits = limits;
    }

    /** Whether nothing more is to be handed in, since the store has no room for it; what is under way still has. */
    void hold(boolean now) {
        held = now;
    }

    boolean isHeld() {
        return held;
    }

    /** @param alone to be written in a transaction of its own */
    private record Commit<S, E>(Append<S, E> append, boolean alone, Consumer<Written> heard) {}

    void commit(Append<S, E> append, Consumer<Written> heard) {
        synchronized (queue) {
            queue.add(new Commit<>(append, false, heard));
        }
        start();
    }

    private void start() {
        synchronized (queue) {
            if (queue.isEmpty() || underWay >= limits.transactions()) {
                return;
            }
            underWay++;
        }
        threads.execute(this::work);
    }

    private void work() {
        try {
            write(gathered());
        } finally {
            synchronized (queue) {
                underWay--;
            }
            start();
        }
    }

    private List<Commit<S, E>> gathered() {
        List<Commit<S, E>> together = new ArrayList<>();
        int operations = 0;
        synchronized (queue) {
            while (!queue.isEmpty() && (together.isEmpty() || fits(together, operations, queue.getFirst()))) {
                Commit<S, E> commit = queue.removeFirst();
                together.add(commit);
                operations += commit.append().changes().size();
            }
        }
        return together;
    }

    private boolean fits(List<Commit<S, E>> together, int operations, Commit<S, E> next) {
        boolean alone = next.alone() || together.getFirst().alone();
        return !alone && operations + next.append().changes().size() <= limits.together();
    }

    private void write(List<Commit<S, E>> together) {
        if (together.isEmpty()) {
            return;
        }
        try {
            store.accept(together.stream().map(Commit::append).toList());
            together.forEach(commit -> commit.heard().accept(new Written.Kept()));
        } catch (StoreUnavailable e) {
            together.forEach(commit -> commit.heard().accept(new Written.Doubtful(e)));
        } catch (StaleWriter e) {
            apart(together, e.document(), new Written.Doubtful(e));
        } catch (AlreadyRecorded e) {
            apart(together, e.document(), new Written.Known(e));
        } catch (RuntimeException e) {
            refused(together, e);
        }
    }

    /** One document's append was turned down; the others are tried again without it. */
    private void apart(List<Commit<S, E>> together, String document, Written written) {
        for (Commit<S, E> commit : together) {
            if (commit.append().id().equals(document)) {
                commit.heard().accept(written);
            } else {
                again(commit, commit.alone());
            }
        }
    }

    /** Something in it cannot be written, and the store does not say what: each is tried by itself. */
    private void refused(List<Commit<S, E>> together, RuntimeException cause) {
        if (together.size() == 1) {
            together.getFirst().heard().accept(new Written.Impossible(cause));
        } else {
            together.forEach(commit -> again(commit, true));
        }
    }

    private void again(Commit<S, E> commit, boolean alone) {
        synchronized (queue) {
            queue.addFirst(new Commit<>(commit.append(), alone, commit.heard()));
        }
        start();
    }
}
