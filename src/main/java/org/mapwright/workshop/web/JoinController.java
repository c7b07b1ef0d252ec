package org.mapwright.workshop.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.live.OwnPages;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.value.Words;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Guests.Guest;
import org.mapwright.workshop.Workshops;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the light page asks at the door. Nothing here needs a session: a guest is known by the cookie of her phone. */
@RestController
@RequestMapping("/join")
class JoinController {

    private static final Words WORDS = Words.of("workshopdoor");
    private static final Duration KEPT = Duration.ofDays(7);

    private final Doorkeeper door;
    private final GuestPhones phones;
    private final Workshops workshops;
    private final OwnPages ownPages;
    private final boolean encrypted;

    JoinController(
            Doorkeeper door,
            GuestPhones phones,
            Workshops workshops,
            OwnPages ownPages,
            @Value("${server.servlet.session.cookie.secure:false}") boolean encrypted) {
        this.door = door;
        this.phones = phones;
        this.workshops = workshops;
        this.ownPages = ownPages;
        this.encrypted = encrypted;
    }

    record Code(String code) {}

    record CardText(String words) {}

    record Me(
            String workshop,
            String map,
            String id,
            String name,
            Optional<String> group,
            boolean watching,
            Whereabouts whereabouts) {}

    @PostMapping("/code")
    Invitation code(@RequestBody Code typed, @RequestHeader HttpHeaders headers, HttpServletRequest request) {
        ours(headers);
        return door.invitation(typed.code(), request.getRemoteAddr());
    }

    @PostMapping("/name")
    Map<String, String> name(@RequestBody Code typed, @RequestHeader HttpHeaders headers, HttpServletRequest request) {
        ours(headers);
        return Map.of(
                "name", door.anotherName(typed.code(), request.getRemoteAddr()).value());
    }

    @PostMapping("/enter")
    ResponseEntity<Map<String, String>> enter(
            @RequestBody Entry entry, @RequestHeader HttpHeaders headers, HttpServletRequest request) {
        ours(headers);
        Doorkeeper.Admitted admitted = door.enter(entry, request.getRemoteAddr());
        return known(admitted.phone()).body(Map.of("card", admitted.card().shown()));
    }

    @PostMapping("/back")
    ResponseEntity<Map<String, String>> back(
            @RequestBody CardText card, @RequestHeader HttpHeaders headers, HttpServletRequest request) {
        ours(headers);
        return known(door.comesBack(card.words(), request.getRemoteAddr())).body(Map.of());
    }

    /** Who this phone is; 401 when it is nobody yet. */
    @GetMapping("/me")
    ResponseEntity<Me> me(@CookieValue(name = GuestPhones.COOKIE, required = false) @Nullable String cookie) {
        Optional<Me> me = phones.guest(cookie)
                .flatMap(guest -> workshops.find(guest.workshop()).map(workshop -> me(guest, workshop)));
        return me.map(one -> unkept(HttpStatus.OK).body(one))
                .orElseGet(() -> unkept(HttpStatus.UNAUTHORIZED).build());
    }

    private static Me me(Guest guest, Workshops.Overview workshop) {
        Member member = guest.member();
        return new Me(
                workshop.id().value(),
                workshop.map().value(),
                member.id().value(),
                member.pseudonym().value(),
                Optional.of(member.group()).filter(Group::isSaid).map(Group::value),
                !member.role().mayEdit(),
                guest.whereabouts());
    }

    private ResponseEntity.BodyBuilder known(OneTimeSecret phone) {
        ResponseCookie cookie = ResponseCookie.from(GuestPhones.COOKIE, phone.value())
                .httpOnly(true)
                .secure(encrypted)
                .sameSite("Strict")
                .path("/join")
                .maxAge(KEPT)
                .build();
        return unkept(HttpStatus.OK).header(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static ResponseEntity.BodyBuilder unkept(HttpStatus status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore());
    }

    private void ours(HttpHeaders headers) {
        if (!ownPages.asks(headers)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @ExceptionHandler
    ResponseEntity<TurnedAway.Said> turnedAway(TurnedAway away) {
        return unkept(away.status()).body(away.said());
    }

    /** A name or a group that cannot be one. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> wrongWords(IllegalArgumentException cause) {
        return unkept(HttpStatus.CONFLICT).body(Map.of("message", WORDS.say("entry.wrong")));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> storeIsAway(StoreUnavailable cause) {
        return unkept(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("message", WORDS.say("store.away")));
    }
}
