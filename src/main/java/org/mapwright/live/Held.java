package org.mapwright.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.live.LiveDocument.Known;

/** What a document's writer holds in memory while the document is open. */
final class Held<S, E> {

    private final Answers answers;
    private final Tail<S, E> tail;
    private final boolean wholeLog;
    private final long firstEpoch;
    private long epoch;
    private Standing<S, E> standing;

    Held(Opened<S, E> opened, LiveLimits limits) {
        Steps<E> steps = Steps.none(limits.steps());
        answers = new Answers(limits.answers());
        for (Change<E> change : opened.recent()) {
            steps = steps.after(change);
            answers.remember(change.op(), change.seq());
        }
        standing = new Standing<>(opened.state(), opened.seq(), steps);
        tail = new Tail<>(limits.tail(), opened.state(), opened.seq());
        wholeLog = opened.recent().size() == opened.seq();
        firstEpoch = opened.epoch();
        epoch = opened.epoch();
    }

    Standing<S, E> standing() {
        return standing;
    }

    long epoch() {
        return epoch;
    }

    Answers answers() {
        return answers;
    }

    /** Whether an operation that has no answer here is certainly not in the log. */
    boolean knowsAll() {
        return wholeLog && answers.areAllThere();
    }

    Optional<S> at(long seq) {
        return tail.at(seq);
    }

    void take(Standing<S, E> after, List<Advance<S, E>> advances) {
        standing = after;
        tail.add(advances);
    }

    Joined<S, E> joined(Optional<Known> known) {
        Optional<List<Advance<S, E>>> since =
                known.filter(k -> k.epoch() >= firstEpoch && k.epoch() <= epoch).flatMap(k -> tail.since(k.seq()));
        return new Joined<>(standing.state(), standing.seq(), epoch, since, standing.steps());
    }

    /**
     * Goes on with the document as it was found when it was opened again: what was written meanwhile, or nothing when
     * it does not follow on what is held here.
     */
    Optional<List<Advance<S, E>>> goOn(Opened<S, E> opened, DocumentKind<S, ?, E> kind) {
        List<Change<E>> missed = opened.recent().stream()
                .filter(change -> change.seq() > standing.seq())
                .toList();
        if (standing.seq() + missed.size() != opened.seq()) {
            return Optional.empty();
        }
        List<Advance<S, E>> advances = new ArrayList<>();
        Standing<S, E> now = standing;
        for (Change<E> change : missed) {
            Advance<S, E> advance = Advance.of(kind, change, now.state());
            now = now.after(change, advance.after());
            answers.remember(change.op(), change.seq());
            advances.add(advance);
        }
        epoch = opened.epoch();
        take(now, advances);
        return Optional.of(advances);
    }
}
