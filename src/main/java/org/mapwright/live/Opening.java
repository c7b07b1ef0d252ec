package org.mapwright.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.live.Answer.Outcome;
import org.mapwright.live.ServerFrame.State;

/**
 * A writer's hold on its document: opens it when it is needed, and again when what the log holds is in doubt, as soon as
 * the store answers. What the log turns out to hold is answered and told then.
 */
final class Opening<S, O, E> {

    private static final Logger LOG = System.getLogger(Opening.class.getName());

    private final DocumentId id;
    private final DocumentKind<S, O, E> kind;
    private final Engine engine;
    private final LiveLimits limits;
    private final Queue<O> queue;
    private final Followers<S, E> followers;
    private final Patience patience;
    private final Runnable retry;
    private Optional<Held<S, E>> held = Optional.empty();
    private boolean doubtful;

    /** @param retry runs in the document's mailbox when the store may be asked again */
    Opening(
            DocumentId id,
            DocumentKind<S, O, E> kind,
            Engine engine,
            LiveLimits limits,
            Queue<O> queue,
            Followers<S, E> followers,
            Runnable retry) {
        this.id = id;
        this.kind = kind;
        this.engine = engine;
        this.limits = limits;
        this.queue = queue;
        this.followers = followers;
        this.patience = new Patience(engine.later(), limits);
        this.retry = retry;
    }

    /** What is held, whether or not it is in doubt. */
    Optional<Held<S, E>> held() {
        return held;
    }

    boolean isInDoubt() {
        return doubtful;
    }

    /** The document, opened if need be; nothing when there is none or the store does not answer. */
    Optional<Held<S, E>> certain() {
        if ((held.isEmpty() || doubtful) && !patience.isWaiting()) {
            open();
        }
        return held.filter(h -> !doubtful);
    }

    /** The store may be asked again now. */
    void mayAskAgain() {
        patience.over();
    }

    /** What the log holds is not known any more. */
    void doubt(RuntimeException cause) {
        doubtful = true;
        if (cause instanceof StoreUnavailable unavailable) {
            away(unavailable);
        }
    }

    /** The store has no room: nothing is handed to it, so nothing is in doubt, and what is asked for waits. */
    void waitForRoom() {
        away(new StoreUnavailable(new IllegalStateException("The map store has no room left")));
    }

    void forget() {
        held = Optional.empty();
        doubtful = false;
    }

    /** Answers the operations that the log turns out to hold. */
    void answerRecorded(Map<OperationId, Long> seqs) {
        Held<S, E> open = held.orElseThrow();
        seqs.forEach(open.answers()::remember);
        Steps<E> steps = open.standing().steps();
        queue.answerWhere(asked -> Optional.ofNullable(seqs.get(asked.op()))
                .map(seq -> Answer.to(asked.wish(), seq, Outcome.APPLIED, Optional.empty(), steps)));
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
        held.flatMap(h -> h.goOn(opened, kind)).ifPresentOrElse(followers::changed, () -> {
            followers.drop();
            held = Optional.of(new Held<>(opened, limits));
        });
        doubtful = false;
        patience.succeeded();
        followers.store(State.UP);
        answerRecorded(opened.recent().stream().collect(Collectors.toMap(Change::op, Change::seq, (a, b) -> a)));
    }

    private void gone() {
        forget();
        NoSuchDocument cause = new NoSuchDocument(id);
        queue.failAll(cause);
        followers.gone(cause);
    }

    private void away(StoreUnavailable cause) {
        followers.store(State.RESTARTING);
        queue.dropLate(engine.clock().instant(), cause);
        patience.then(retry);
    }
}
