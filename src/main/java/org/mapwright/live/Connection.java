package org.mapwright.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mapwright.live.Frames.Unreadable;
import org.mapwright.live.LiveDocument.Known;
import org.mapwright.live.Tickets.Pass;
import org.mapwright.study.Member;

/** One screen's connection to one document. Nothing is done before a good hello. */
final class Connection<S, O, E> implements Screen, Pulse.Patient {

    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private final DocumentId id;
    private final KindOfDocuments<S, O, E> kind;
    private final Line line;
    private final Reception reception;
    private final Outbox outbox;
    private final Pulse pulse;
    private volatile Optional<Visit<S, O, E>> visit = Optional.empty();
    private boolean closed;

    Connection(DocumentId id, KindOfDocuments<S, O, E> kind, Line line, Reception reception) {
        this.id = id;
        this.kind = kind;
        this.line = line;
        this.reception = reception;
        this.outbox = new Outbox(line, reception.engine().threads());
        this.pulse = new Pulse(reception.engine().later(), this);
    }

    void start() {
        pulse.start();
    }

    /** Whether it is the account's. */
    boolean isOf(String account) {
        return visit.filter(v -> v.account().equals(account)).isPresent();
    }

    boolean isOfSession(String session) {
        return visit.filter(v -> v.session().equals(session)).isPresent();
    }

    boolean isTo(DocumentId document) {
        return id.equals(document);
    }

    @Override
    public void received(String text) {
        if (isClosed()) {
            return;
        }
        if (text.length() > LARGEST_FRAME || text.getBytes(StandardCharsets.UTF_8).length > LARGEST_FRAME) {
            refuse(Farewell.TOO_LARGE);
            return;
        }
        try {
            take(Frames.read(text));
        } catch (Unreadable e) {
            refuse(e.farewell());
        } catch (IllegalArgumentException e) {
            refuse(Farewell.MALFORMED);
        }
    }

    /** What it said is not logged: it may be anything. */
    private void refuse(Farewell farewell) {
        LOG.log(Level.INFO, () -> "A screen of " + id + " is turned away: " + farewell);
        bye(farewell);
    }

    private void take(ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Hello hello -> hello(hello);
            case ClientFrame.Op op -> member().ask(op);
            case ClientFrame.Presence presence -> point(member(), presence);
            case ClientFrame.Offer offer -> offer(member(), offer);
            case ClientFrame.Pong pong -> pulse.pong();
        }
    }

    private Visit<S, O, E> member() {
        return visit.orElseThrow(() -> new Unreadable(Farewell.MALFORMED));
    }

    private void hello(ClientFrame.Hello hello) {
        if (visit.isPresent()) {
            throw new Unreadable(Farewell.MALFORMED);
        }
        reception
                .tickets()
                .redeem(hello.ticket(), id)
                .ifPresentOrElse(pass -> enter(pass, hello), () -> refuse(Farewell.TICKET));
    }

    private void enter(Pass pass, ClientFrame.Hello hello) {
        Visit<S, O, E> visitor = new Visit<>(pass, kind, id, outbox, reception.engine(), this::bye);
        visit = Optional.of(visitor);
        reception.rooms().enter(id, visitor, pass.member());
        visitor.begin(hello.lastSeq().flatMap(seq -> hello.epoch().map(epoch -> new Known(seq, epoch))));
    }

    private void point(Visit<S, O, E> visitor, ClientFrame.Presence presence) {
        if (visitor.mayPoint()) {
            reception.rooms().move(id, visitor, visitor.member(), presence);
        }
    }

    private void offer(Visit<S, O, E> visitor, ClientFrame.Offer offer) {
        if (visitor.mayOffer()) {
            reception.rooms().offer(id, visitor.member(), offer);
        }
    }

    /** Says goodbye and closes. */
    void bye(Farewell reason) {
        if (end()) {
            outbox.finish(reason);
        }
    }

    @Override
    public void hungUp() {
        end();
        outbox.close();
    }

    /** Leaves the document; false when it was left before. */
    private boolean end() {
        synchronized (this) {
            if (closed) {
                return false;
            }
            closed = true;
        }
        pulse.stop();
        visit.ifPresent(visitor -> {
            visitor.end();
            reception.rooms().leave(id, visitor);
        });
        reception.ended().accept(this);
        return true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public boolean hasSaidHello() {
        return visit.isPresent();
    }

    @Override
    public void ping() {
        outbox.add(new ServerFrame.Ping());
    }

    @Override
    public void checkMembership() {
        visit.ifPresent(visitor -> {
            Member before = visitor.member();
            try {
                reception
                        .memberships()
                        .member(visitor.account(), before.study())
                        .ifPresentOrElse(visitor::isNow, () -> bye(Farewell.NOT_A_MEMBER));
            } catch (RuntimeException e) {
                LOG.log(Level.DEBUG, "The membership could not be looked at; it stands until it can", e);
            }
        });
    }

    @Override
    public void dead() {
        if (end()) {
            outbox.close();
            line.close(Farewell.SILENT);
        }
    }
}
