package org.mapwright.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mapwright.study.Member;

/**
 * One-time tickets from a signed-in session to the channel: a browser cannot send anything else that proves who it is
 * when it opens one. A ticket is good for thirty seconds, one document and one use.
 */
public final class Tickets {

    private static final Duration GOOD_FOR = Duration.ofSeconds(30);
    private static final int MOST = 100_000;

    private final FreshIds ids;
    private final Clock clock;
    private final Map<String, Ticket> open = new LinkedHashMap<>();

    public Tickets(FreshIds ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Whom a ticket lets in.
     *
     * @param account the sign-in name
     * @param session the id of the session that asked for it; what the ticket opens ends with that session
     */
    public record Pass(String account, String session, Member member) {}

    private record Ticket(Pass pass, DocumentId document, Instant until) {}

    /** A new ticket, 256 random bits. */
    public String issue(Pass pass, DocumentId document) {
        String secret = ids.secret();
        Instant now = clock.instant();
        synchronized (open) {
            open.values().removeIf(ticket -> now.isAfter(ticket.until()));
            if (open.size() >= MOST) {
                open.remove(open.keySet().iterator().next());
            }
            open.put(secret, new Ticket(pass, document, now.plus(GOOD_FOR)));
        }
        return secret;
    }

    /** Tears up the tickets that this holds for. */
    void tearUp(Predicate<Pass> torn) {
        synchronized (open) {
            open.values().removeIf(ticket -> torn.test(ticket.pass()));
        }
    }

    /** Spends the ticket; nothing when it is spent already, too old, or for another document. */
    Optional<Pass> redeem(String secret, DocumentId document) {
        Instant now = clock.instant();
        synchronized (open) {
            return Optional.ofNullable(open.remove(secret))
                    .filter(ticket -> !now.isAfter(ticket.until()))
                    .filter(ticket -> ticket.document().equals(document))
                    .map(Ticket::pass);
        }
    }
}
