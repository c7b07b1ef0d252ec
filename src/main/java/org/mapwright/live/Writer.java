package org.mapwright.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.live.Answer.Outcome;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.LiveDocument.Known;

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
    private final Patience patience;
    private final Queue<O> queue = new Queue<>();
    private final Followers<S, E> followers = new Followers<>();
    private final Set<OperationId> impossible = new HashSet<>();
    private Optional<Held<S, E>> held = Optional.empty();
    private boolean doubtful;
    private boolean writing;
    private int oneByOne;
    private Instant touched = Instant.MIN;
    private boolean watched;

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
        this.patience = new Patience((wait, task) -> engine.later().after(wait, () -> mailbox.execute(task)), limits);
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
        return held.flatMap(h -> h.at(seq));
    }

    /** Tries the store again now, if it was found to be away. */
    void retry() {
        patience.over();
        goOn();
        if (held.isPresent() && !doubtful) {
            followers.store(true);
        }
    }

    /** The store is known to be away: those who follow hear it before anything fails. */
    void storeIsAway() {
        followers.store(false);
    }

    private void goOn() {
        touched = engine.clock().instant();
        if (!hasWork() || !isOpen()) {
            return;
        }
        Held<S, E> open = held.orElseThrow();
        followers.letIn(open);
        queue.answerWhere(asked -> answerFor(asked, open));
        while (!writing && !doubtful && !queue.isEmpty()) {
            decideNext(open);
        }
    }

    private boolean hasWork() {
        return !queue.isEmpty() || followers.isAnybodyEntering() || (doubtful && !followers.isEmpty());
    }

    private boolean isOpen() {
        if (held.isEmpty() || doubtful) {
            if (!patience.isWaiting()) {
                open();
            }
            return held.isPresent() && !doubtful;
        }
        return true;
    }

    private void open() {
        try {
            kind.open(id.id()).ifPresentOrElse(this::opened, this::gone);
        } catch (StoreUnavailable e) {
            away(e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A live document cannot be opened: " + id, e);
            away(new StoreUnavailable(e));
        }
    }

    private void opened(Opened<S, E> opened) {
        Optional<List<Advance<S, E>>> missed = held.flatMap(h -> h.goOn(opened, kind));
        if (missed.isPresent()) {
            followers.changed(missed.get());
        } else {
            followers.drop();
            held = Optional.of(new Held<>(opened, limits));
        }
        doubtful = false;
        patience.succeeded();
        followers.store(true);
        answerRecorded(opened.recent().stream().collect(Collectors.toMap(Change::op, Change::seq, (a, b) -> a)));
        watch();
    }

    private void gone() {
        held = Optional.empty();
        doubtful = false;
        NoSuchDocument cause = new NoSuchDocument(id);
        queue.failAll(cause);
        followers.gone(cause);
    }

    private void away(StoreUnavailable cause) {
        followers.store(false);
        queue.dropLate(engine.clock().instant(), cause);
        patience.then(this::retry);
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

    /** Answers those that are in the log. */
    private void answerRecorded(Map<OperationId, Long> seqs) {
        Held<S, E> open = held.orElseThrow();
        seqs.forEach(open.answers()::remember);
        Steps<E> steps = open.standing().steps();
        queue.answerWhere(asked -> Optional.ofNullable(seqs.get(asked.op()))
                .map(seq -> Answer.to(asked.wish(), seq, Outcome.APPLIED, Optional.empty(), steps)));
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
                answerRecorded(recorded);
            }
        } catch (StoreUnavailable e) {
            queue.putBack(asked);
            doubt(e);
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
        Held<S, E> open = held.orElseThrow();
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
            case Written.Known known -> answerRecorded(known.found().seqs());
            case Written.Doubtful doubt -> doubt(doubt.cause());
            case Written.Impossible no -> {
                doubtful = true;
                cannot(asked, no.cause());
            }
        }
    }

    private void doubt(RuntimeException cause) {
        doubtful = true;
        if (cause instanceof StoreUnavailable unavailable) {
            away(unavailable);
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

    /** Sees to it that the document is forgotten once nobody has asked for it for a while. */
    private void watch() {
        if (!watched) {
            watched = true;
            engine.later().after(limits.idle(), () -> mailbox.execute(this::sleepIfIdle));
        }
    }

    private void sleepIfIdle() {
        watched = false;
        boolean quiet = !touched.plus(limits.idle()).isAfter(engine.clock().instant());
        if (quiet && !writing && !hasWork() && followers.isEmpty()) {
            held = Optional.empty();
            doubtful = false;
        } else if (held.isPresent()) {
            watch();
        }
    }
}
