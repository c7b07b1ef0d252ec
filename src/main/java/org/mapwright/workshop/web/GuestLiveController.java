package org.mapwright.workshop.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mapwright.live.DocumentId;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.OwnPages;
import org.mapwright.live.Snapshots;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.live.Tickets;
import org.mapwright.live.Tickets.Pass;
import org.mapwright.study.GuestMembers;
import org.mapwright.study.Member;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Guests.Guest;
import org.mapwright.workshop.Workshops;
import org.mapwright.workshop.Workshops.Overview;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tickets for guests: to their own workshop, and once they are inside to its map. For everything else there is nothing
 * there.
 */
@RestController
class GuestLiveController {

    private final GuestPhones phones;
    private final Workshops workshops;
    private final Tickets tickets;
    private final Snapshots snapshots;
    private final OwnPages ownPages;

    GuestLiveController(
            GuestPhones phones, Workshops workshops, Tickets tickets, LiveDocuments documents, OwnPages ownPages) {
        this.phones = phones;
        this.workshops = workshops;
        this.tickets = tickets;
        this.snapshots = new Snapshots(documents);
        this.ownPages = ownPages;
    }

    @PostMapping("/join/live/{kind}/{id}/ticket")
    ResponseEntity<Map<String, String>> ticket(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestHeader HttpHeaders headers,
            @CookieValue(name = GuestPhones.COOKIE, required = false) @Nullable String cookie) {
        if (!ownPages.asks(headers)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Member guest = member(kind, id, cookie);
        String account = GuestMembers.account(guest.id());
        String ticket = tickets.issue(new Pass(account, account, guest), new DocumentId(kind, id));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("ticket", ticket));
    }

    @GetMapping("/join/live/{kind}/{id}/snapshot")
    CompletableFuture<ResponseEntity<String>> snapshot(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam long seq,
            @CookieValue(name = GuestPhones.COOKIE, required = false) @Nullable String cookie) {
        Member guest = member(kind, id, cookie);
        return snapshots.answer(new DocumentId(kind, id), seq, guest);
    }

    private Member member(String kind, String id, @Nullable String cookie) {
        Guest guest = phones.guest(cookie).orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        Optional<Overview> workshop = workshops.find(guest.workshop());
        boolean mayOpen = workshop.filter(own -> mayOpen(guest, own, kind, id)).isPresent();
        if (!mayOpen) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return guest.member();
    }

    private static boolean mayOpen(Guest guest, Overview own, String kind, String id) {
        return switch (kind) {
            case "workshop" -> own.id().value().equals(id) && guest.whereabouts() != Whereabouts.REMOVED;
            case "map" -> own.map().value().equals(id) && guest.isInside();
            default -> false;
        };
    }

    @ExceptionHandler
    ResponseEntity<Void> storeIsAway(StoreUnavailable cause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
