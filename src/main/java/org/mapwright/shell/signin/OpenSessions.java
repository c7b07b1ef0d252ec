package org.mapwright.shell.signin;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.mapwright.live.LiveConnections;
import org.mapwright.study.SignInName;
import org.springframework.stereotype.Component;

/**
 * The sessions of everybody who is signed in, so that they can be ended from elsewhere. Whenever a session ends, for
 * whatever reason, the live connections that were opened from it end too; the web server closes their sockets by itself,
 * often before they can say why.
 */
@Component
public class OpenSessions {

    private static final String NAME = OpenSessions.class.getName();

    private final LiveConnections screens;
    private final Map<Signature, HttpSession> open = new ConcurrentHashMap<>();

    OpenSessions(LiveConnections screens) {
        this.screens = screens;
    }

    /** Remembers whose session it is; done with every request, so it costs nothing the second time. */
    void note(HttpSession session, String account) {
        Signature hers = new Signature(this, account, session.getId());
        if (!(session.getAttribute(NAME) instanceof Signature known && known.says(hers))) {
            session.setAttribute(NAME, hers);
        }
    }

    /** Ends all sessions of the account and all its live connections. */
    public void endAllOf(SignInName account) {
        screens.closeAllOf(account.value());
        end(account, session -> true);
    }

    /** Ends the sessions of the account but the one of this id. */
    public void endOthersOf(SignInName account, String kept) {
        end(account, session -> !session.getId().equals(kept));
    }

    private void end(SignInName account, Predicate<HttpSession> which) {
        List<HttpSession> hers = open.entrySet().stream()
                .filter(entry -> entry.getKey().account.equals(account.value()))
                .map(Entry::getValue)
                .toList();
        hers.forEach(session -> endIf(session, which));
    }

    /** A session that ends by itself at this moment is as well. */
    private static void endIf(HttpSession session, Predicate<HttpSession> which) {
        try {
            if (which.test(session)) {
                session.invalidate();
            }
        } catch (IllegalStateException e) {
            System.getLogger(OpenSessions.class.getName()).log(System.Logger.Level.DEBUG, "The session had ended", e);
        }
    }

    /** Stands in a session and hears when it ends; then the session no longer tells its id, so it is written down. */
    private static final class Signature implements HttpSessionBindingListener {

        private final OpenSessions sessions;
        private final String account;
        private final String session;

        Signature(OpenSessions sessions, String account, String session) {
            this.sessions = sessions;
            this.account = account;
            this.session = session;
        }

        boolean says(Signature other) {
            return account.equals(other.account) && session.equals(other.session);
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            sessions.open.put(this, event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            sessions.open.remove(this);
            sessions.screens.closeAllOfSession(session);
        }
    }
}
