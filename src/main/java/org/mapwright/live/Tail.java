package org.mapwright.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The newest changes of a document with the states they led to, for screens that come back and for snapshots at a seq.
 */
final class Tail<S, E> {

    private final int most;
    private final Deque<Advance<S, E>> changes = new ArrayDeque<>();
    private S oldest;
    private long oldestSeq;

    /** @param oldest the state from which the changes will lead on */
    Tail(int most, S oldest, long oldestSeq) {
        this.most = most;
        this.oldest = oldest;
        this.oldestSeq = oldestSeq;
    }

    void add(List<Advance<S, E>> advances) {
        changes.addAll(advances);
        while (changes.size() > most) {
            Advance<S, E> gone = changes.removeFirst();
            oldest = gone.after();
            oldestSeq = gone.change().seq();
        }
    }

    /** The changes after that one, or nothing when some of them are forgotten, or when it never was. */
    Optional<List<Advance<S, E>>> since(long seq) {
        return seq < oldestSeq || seq > oldestSeq + changes.size()
                ? Optional.empty()
                : Optional.of(changes.stream()
                        .filter(advance -> advance.change().seq() > seq)
                        .toList());
    }

    /** The state after that change, where it is still known. */
    Optional<S> at(long seq) {
        return seq == oldestSeq
                ? Optional.of(oldest)
                : changes.stream()
                        .filter(advance -> advance.change().seq() == seq)
                        .map(Advance::after)
                        .findFirst();
    }
}
