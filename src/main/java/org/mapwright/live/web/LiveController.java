package org.mapwright.live.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.concurrent.CompletableFuture;
import org.mapwright.live.DocumentId;
import org.mapwright.live.KindOfDocuments;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.Snapshots;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.live.Tickets;
import org.mapwright.live.Tickets.Pass;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tickets for the channel, and snapshots too large for it. Answers only members of the document's study; for everybody
 * else there is no such document.
 */
@RestController
class LiveController {

    private final LiveDocuments documents;
    private final Memberships memberships;
    private final Tickets tickets;
    private final SameOrigin sameOrigin;
    private final Snapshots snapshots;

    LiveController(LiveDocuments documents, Memberships memberships, Tickets tickets, SameOrigin sameOrigin) {
        this.documents = documents;
        this.memberships = memberships;
        this.tickets = tickets;
        this.sameOrigin = sameOrigin;
        this.snapshots = new Snapshots(documents);
    }

    record IssuedTicket(String ticket) {}

    @PostMapping("/live/{kind}/{id}/ticket")
    ResponseEntity<IssuedTicket> ticket(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestHeader HttpHeaders headers,
            Principal account,
            HttpSession session) {
        if (!sameOrigin.asks(headers)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        DocumentId document = document(kind, id);
        Pass pass = new Pass(account.getName(), session.getId(), member(document, account));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new IssuedTicket(tickets.issue(pass, document)));
    }

    /** The document after change {@code seq}; 410 when it is no longer in memory: say hello again. */
    @GetMapping("/live/{kind}/{id}/snapshot")
    CompletableFuture<ResponseEntity<String>> snapshot(
            @PathVariable String kind, @PathVariable String id, @RequestParam long seq, Principal account) {
        DocumentId document = document(kind, id);
        return snapshots.answer(document, seq, member(document, account));
    }

    @ExceptionHandler
    ResponseEntity<Void> storeIsAway(StoreUnavailable cause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    private static DocumentId document(String kind, String id) {
        try {
            return new DocumentId(kind, id);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    private KindOfDocuments<?, ?, ?> known(DocumentId document) {
        return documents.kind(document.kind()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Member member(DocumentId document, Principal account) {
        return known(document)
                .kind()
                .studyOf(document.id())
                .flatMap(study -> memberships.member(account.getName(), study))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
