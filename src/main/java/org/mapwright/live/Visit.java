package org.mapwright.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.live.LiveDocument.Known;
import org.mapwright.live.ServerFrame.Ack;
import org.mapwright.live.ServerFrame.State;
import org.mapwright.live.Tickets.Pass;
import org.mapwright.study.Member;
import org.mapwright.value.Words;
import tools.jackson.databind.JsonNode;

/** One member at work on one document, from her hello until she leaves. */
final class Visit<S, O, E> implements Follower<S, E>, Room.Guest, Reply {

    private static final Words WORDS = Words.of("live");
    private static final double GLANCES_PER_SECOND = 5;
    private static final double OFFERS_PER_SECOND = 0.2;
    private static final double OFFERS_AT_ONCE = 2;

    private final Pass pass;
    private final DocumentKind<S, O, E> kind;
    private final DocumentId id;
    private final Greeting<S, E> greeting;
    private final Outbox outbox;
    private final LiveDocument<S, O, E> document;
    private final Intake<O> intake;
    private final TokenBucket glances;
    private final TokenBucket offers;
    private final Consumer<Farewell> bye;
    private volatile Member member;
    private volatile Answer last;

    Visit(
            Pass pass,
            KindOfDocuments<S, O, E> kind,
            DocumentId id,
            Outbox outbox,
            Engine engine,
            Consumer<Farewell> bye) {
        this.pass = pass;
        this.kind = kind.kind();
        this.id = id;
        this.member = this.kind.visitor(id.id(), pass.member());
        this.greeting = new Greeting<>(this.kind, id);
        this.outbox = outbox;
        this.bye = bye;
        this.document = kind.document(id.id());
        this.intake = new Intake<>(
                engine,
                wish -> document.offer(wish, this),
                ms -> outbox.add(new ServerFrame.Busy(Optional.empty(), ms)));
        this.glances = new TokenBucket(engine.clock(), GLANCES_PER_SECOND, GLANCES_PER_SECOND);
        this.offers = new TokenBucket(engine.clock(), OFFERS_PER_SECOND, OFFERS_AT_ONCE);
        this.last = new Answer(new OperationId("none"), 0, Answer.Outcome.NOOP, Optional.empty(), false, false);
    }

    /** Follows the document from now on, or from the change her screen knew last. */
    void begin(Optional<Known> known) {
        document.join(this, known);
    }

    void end() {
        document.leave(this);
    }

    String account() {
        return pass.account();
    }

    String session() {
        return pass.session();
    }

    Member member() {
        return member;
    }

    /** Her role may have changed since she came. */
    void isNow(Member now) {
        member = kind.visitor(id.id(), now);
    }

    /** Whether her pointer may be passed on; what comes more often than five times a second is dropped. */
    boolean mayPoint() {
        return glances.take();
    }

    /** Whether her offer may be passed on; what comes more often than every five seconds is dropped. */
    boolean mayOffer() {
        return member.role().mayShowOthers() && offers.take();
    }

    void ask(ClientFrame.Op frame) {
        OperationId op = new OperationId(frame.opId());
        try {
            Wish<O> wish = new Wish<>(op, member, frame.group(), intent(frame.body()));
            if (!intake.add(wish)) {
                bye.accept(Farewell.TOO_FAST);
            }
        } catch (IllegalArgumentException e) {
            Answer now = last;
            outbox.add(new Ack(
                    op.value(),
                    now.seq(),
                    Answer.Outcome.REFUSED,
                    Optional.of(Answer.UNREADABLE),
                    Optional.ofNullable(e.getMessage()),
                    now.canUndo(),
                    now.canRedo()));
        }
    }

    private Intent<O> intent(JsonNode body) {
        return switch (body.path("type").asString("")) {
            case "Undo" -> new Intent.Undo<>();
            case "Redo" -> new Intent.Redo<>();
            default -> new Intent.Carry<>(kind.read(body.toString()));
        };
    }

    @Override
    public void answered(Answer answer) {
        last = answer;
        outbox.add(new Ack(
                answer.op().value(),
                answer.seq(),
                answer.outcome(),
                answer.reason(),
                answer.reason().map(this::sentence),
                answer.canUndo(),
                answer.canRedo()));
    }

    private String sentence(String reason) {
        return reason.equals(Answer.NOT_KEPT) ? WORDS.say("not.kept") : kind.sentence(reason);
    }

    @Override
    public void failed(RuntimeException cause) {
        bye.accept(cause instanceof NoSuchDocument ? Farewell.GONE : Farewell.RESYNC);
    }

    @Override
    public void joined(Joined<S, E> joined) {
        Member you = member;
        boolean canUndo = joined.steps().canUndo(you.id());
        boolean canRedo = joined.steps().canRedo(you.id());
        last = new Answer(last.op(), joined.seq(), Answer.Outcome.NOOP, Optional.empty(), canUndo, canRedo);
        outbox.add(() -> greeting.welcome(joined, you));
    }

    @Override
    public void changed(List<Advance<S, E>> changes) {
        outbox.add(changes, member);
    }

    @Override
    public void store(State now) {
        outbox.add(new ServerFrame.Store(now));
    }

    @Override
    public void dropped() {
        bye.accept(Farewell.RESYNC);
    }

    @Override
    public void lost(NoSuchDocument gone) {
        bye.accept(Farewell.GONE);
    }

    @Override
    public void see(ServerFrame.Presence presence) {
        outbox.addPresence(presence);
    }

    @Override
    public void hear(ServerFrame.Offer offer) {
        outbox.add(offer);
    }
}
