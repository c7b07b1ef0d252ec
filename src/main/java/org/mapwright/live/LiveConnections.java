package org.mapwright.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mapwright.study.Memberships;

/** All open connections of screens. */
public final class LiveConnections {

    private final LiveDocuments documents;
    private final Reception reception;
    private final Set<Connection<?, ?, ?>> open = ConcurrentHashMap.newKeySet();

    public LiveConnections(LiveDocuments documents, Tickets tickets, Memberships memberships) {
        this.documents = documents;
        Engine engine = documents.engine();
        this.reception = new Reception(tickets, memberships, new Rooms(engine), engine, open::remove);
    }

    /**
     * Takes a new line; nothing when no such kind of document is live. Who it is shows in its first frame.
     *
     * @return what to hand the line's frames to
     */
    public Optional<Screen> connect(DocumentId document, Line line) {
        return documents.kind(document.kind()).map(kind -> start(new Connection<>(document, kind, line, reception)));
    }

    private Screen start(Connection<?, ?, ?> connection) {
        open.add(connection);
        connection.start();
        return connection;
    }

    /** Closes every connection that was opened from a session which has ended. */
    public void closeAllOfSession(String session) {
        reception.tickets().tearUp(pass -> pass.session().equals(session));
        open.stream().filter(connection -> connection.isOfSession(session)).forEach(c -> c.bye(Farewell.SIGNED_OUT));
    }

    /** Has every screen of a document say hello again: what people may do there has changed. */
    public void greetAgain(DocumentId document) {
        open.stream().filter(connection -> connection.isTo(document)).forEach(c -> c.bye(Farewell.RESYNC));
    }

    /** Closes every connection of an account: all its sessions have ended. */
    public void closeAllOf(String account) {
        reception.tickets().tearUp(pass -> pass.account().equals(account));
        open.stream().filter(connection -> connection.isOf(account)).forEach(c -> c.bye(Farewell.SIGNED_OUT));
    }

    /** Closes everything; screens come back by themselves. */
    public void closeAll() {
        List.copyOf(open).forEach(connection -> connection.bye(Farewell.STOPPING));
    }
}
