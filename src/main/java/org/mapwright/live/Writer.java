package org.mapwright.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.live.Answer.Outcome;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.LiveDocument.Known;
import org.mapwright.live.ServerFrame.State;

/**
 * The one writer of a document. It decides what waits, has it written, and only then goes on from there; while one
 * batch is being written the next gathers. When it cannot be sure what the log holds it opens the document again,
 * answers what the log has and decides the rest anew. All methods run in the document's mailbox.
 */
final class Writer<S, O, E> {

    private static final Logger LOG = System.getLogger(Writer.class.getName());

    private final DocumentId id;
    private final DocumentKind<S, O, E> kind;
    private final Committer<S, E> committer;
    private final Engine engine;
    private final LiveLimits limits;
    private final Mailbox mailbox;
    private final Queue<O> queue = new Queue<>();
    private final Followers<S, E> followers;
    private final Opening<S, O, E> opening;
    private final Idleness idleness;
    private final Set<OperationId> impossible = new HashSet<>();
    private boolean writing;
    private int oneByOne;

    Writer(
            DocumentId id,
            DocumentKind<S, O, E> kind,
            Committer<S, E> committer,
            Engine engine,
            LiveLimits limits,
            Mailbox mailbox) {
        this.id = id;
        this.kind = kind;
        this.committer = committer;
        this.engine = engine;
        this.limits = limits;
        this.mailbox = mailbox;
        this.followers = new Followers<>(committer::isHeld);
        Runnable retry = () -> mailbox.execute(this::retry);
        this.opening = new Opening<>(id, kind, engine, limits, queue, followers, retry);
        this.idleness = new Idleness(engine, mailbox, limits.idle(), this::isIdle, opening::forget);
    }

    void ask(Asked<O> asked) {
        queue.add(asked);
        goOn();
    }

    void join(Follower<S, E> follower, Optional<Known> known) {
        followers.enter(follower, known);
        goOn();
    }

    void leave(Follower<S, E> follower) {
        followers.leave(follower);
    }

    Optional<S> at(long seq) {
        return opening.held().flatMap(h -> h.at(seq));
    }

    /** Tries the store again now, if it was found to be away. */
    void retry() {
        opening.mayAskAgain();
        goOn();
        if (opening.held().isPresent() && !opening.isInDoubt()) {
            followers.store(State.UP);
        }
    }

    /** The store is known to be away: those who follow hear it before anything fails. */
    void storeIsAway(State now) {
        followers.store(now);
    }

    private void goOn() {
        idleness.touch();
        if (hasWork()) {
            opening.certain().ifPresent(this::goOn);
        }
    }

    private void goOn(Held<S, E> open) {
        followers.letIn(open);
        queue.answerWhere(asked -> answerFor(asked, open));
        while (!writing && !opening.isInDoubt() && !queue.isEmpty() && isRoomLeft()) {
            decideNext(open);
        }
    }

    private boolean isRoomLeft() {
        boolean held = committer.isHeld();
        if (held) {
            opening.waitForRoom();
        }
        return !held;
    }

    private boolean hasWork() {
        return !queue.isEmpty() || followers.isAnybodyEntering() || (opening.isInDoubt() && !followers.isEmpty());
    }

    private boolean isIdle() {
        return !writing && !hasWork() && followers.isEmpty();
    }

    /** The first answer again, or that the store will not have it. */
    private Optional<Answer> answerFor(Asked<O> asked, Held<S, E> open) {
        Standing<S, E> now = open.standing();
        return open.answers()
                .to(asked.wish(), now.steps())
                .or(() -> Optional.of(asked)
                        .filter(a -> impossible.remove(a.op()))
                        .map(a -> Answer.to(
                                a.wish(), now.seq(), Outcome.REFUSED, Optional.of(Answer.NOT_KEPT), now.steps())));
    }

    private void decideNext(Held<S, E> open) {
        List<Asked<O>> asked = queue.next(oneByOne > 0 ? 1 : limits.together());
        oneByOne = Math.max(0, oneByOne - 1);
        try {
            Batch<S, O, E> batch =
                    Decider.decide(kind, open.standing(), asked, engine.clock().instant());
            Map<OperationId, Long> recorded = recorded(batch, open);
            if (recorded.isEmpty()) {
                carryOut(batch, open);
            } else {
                queue.putBack(asked);
                opening.answerRecorded(recorded);
            }
        } catch (StoreUnavailable e) {
            queue.putBack(asked);
            opening.doubt(e);
        } catch (RuntimeException e) {
            queue.putBack(asked);
            cannot(asked, e);
            queue.answerWhere(a -> answerFor(a, open));
        }
    }

    /**
     * Before anybody is told that nothing happened, the log is asked for operations that came from long ago.
     *
     * @return those that it holds
     */
    private Map<OperationId, Long> recorded(Batch<S, O, E> batch, Held<S, E> open) {
        List<Asked<O>> unsure = open.knowsAll()
                ? List.of()
                : batch.decided().stream()
                        .filter(d -> d.change().isEmpty() && !d.asked().isLookedUp())
                        .map(Decided::asked)
                        .toList();
        if (unsure.isEmpty()) {
            return Map.of();
        }
        Map<OperationId, Long> found =
                kind.recorded(id.id(), unsure.stream().map(Asked::op).collect(Collectors.toSet()));
        unsure.forEach(Asked::lookedUp);
        return found;
    }

    private void carryOut(Batch<S, O, E> batch, Held<S, E> open) {
        if (batch.changesNothing()) {
            settle(batch, open);
            return;
        }
        writing = true;
        long seq = batch.before().seq();
        S after = batch.after().state();
        committer.commit(
                new Append<>(id.id(), seq, open.epoch(), batch.changes(), after),
                written -> mailbox.execute(() -> heard(batch, written)));
    }

    private void heard(Batch<S, O, E> batch, Written written) {
        writing = false;
        Held<S, E> open = opening.held().orElseThrow();
        if (written instanceof Written.Kept) {
            settle(batch, open);
        } else {
            List<Asked<O>> asked = batch.decided().stream().map(Decided::asked).toList();
            asked.forEach(Asked::mayBeRecorded);
            queue.putBack(asked);
            turnedDown(asked, written);
        }
        goOn();
    }

    private void turnedDown(List<Asked<O>> asked, Written written) {
        switch (written) {
            case Written.Kept kept -> {}
            case Written.Known known -> opening.answerRecorded(known.found().seqs());
            case Written.Doubtful doubt -> opening.doubt(doubt.cause());
            case Written.Impossible no -> {
                opening.doubt(no.cause());
                cannot(asked, no.cause());
            }
        }
    }

    /** One of these can be neither decided nor written: each is tried by itself, and the one at fault is refused. */
    private void cannot(List<Asked<O>> asked, RuntimeException cause) {
        if (asked.size() == 1) {
            LOG.log(
                    Level.ERROR,
                    "An operation on " + id + " is refused: " + asked.getFirst().op(),
                    cause);
            impossible.add(asked.getFirst().op());
        } else {
            oneByOne = asked.size();
        }
    }

    private void settle(Batch<S, O, E> batch, Held<S, E> open) {
        open.take(batch.after(), batch.advances());
        followers.changed(batch.advances());
        for (Decided<S, O, E> decided : batch.decided()) {
            open.answers().remember(decided.answer());
            queue.answer(decided.asked(), decided.answer());
        }
    }
}
