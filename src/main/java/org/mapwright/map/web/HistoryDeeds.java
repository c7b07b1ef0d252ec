package org.mapwright.map.web;

import java.security.Principal;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.LiveMaps.Outcome;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapCommand.BringBack;
import org.mapwright.map.MapHistory;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.map.web.Readers.Reader;
import org.mapwright.study.Member;
import org.mapwright.value.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a facilitator does with a moment of a map: names it, brings it back, opens it as a copy. */
@RestController
class HistoryDeeds {

    private static final Words WORDS = Words.of("past");
    private static final int LONGEST_TITLE = 120;

    private final Leading leading;
    private final MapHistory history;
    private final MapCatalogue catalogue;
    private final LiveMaps live;

    HistoryDeeds(Leading leading, MapHistory history, MapCatalogue catalogue, LiveMaps live) {
        this.leading = leading;
        this.history = history;
        this.catalogue = catalogue;
        this.live = live;
    }

    /** Names the moment after a change; the body is the name, as plain text. */
    @PutMapping("/maps/{map}/versions/{seq}")
    ResponseEntity<Void> name(
            @PathVariable("map") String id,
            @PathVariable("seq") long seq,
            @RequestBody String name,
            @RequestHeader HttpHeaders headers,
            Principal account) {
        Reader reader = leading.of(id, account, headers);
        if (history.name(reader.map(), seq, title(name), contributor(reader.member()))
                .isEmpty()) {
            throw Readers.noSuchMap();
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/maps/{map}/bring-back/{seq}")
    ResponseEntity<String> bringBack(
            @PathVariable("map") String id,
            @PathVariable("seq") long seq,
            @RequestHeader HttpHeaders headers,
            Principal account) {
        Reader reader = leading.of(id, account, headers);
        return switch (live.submit(reader.map(), new BringBack(moment(reader.map(), seq)), reader.member())) {
            case Outcome.Done done -> Answers.json(new BroughtBackAnswer(done.seq(), done.changed()));
            case Outcome.NotDone refused -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/maps/{map}/copy/{seq}")
    ResponseEntity<String> copy(
            @PathVariable("map") String id,
            @PathVariable("seq") long seq,
            @RequestHeader HttpHeaders headers,
            Principal account) {
        Reader reader = leading.of(id, account, headers);
        SystemMap moment = moment(reader.map(), seq);
        SystemMap copy = catalogue.copy(
                moment, reader.summary().place(), copied(reader.summary().title()), reader.member());
        return Answers.json(new CopiedAnswer(copy.id()));
    }

    @ExceptionHandler
    ResponseEntity<Void> storeIsAway(StoreUnavailable cause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    private SystemMap moment(MapId map, long seq) {
        return history.at(map, seq).orElseThrow(Readers::noSuchMap);
    }

    private static Title copied(Title title) {
        String said = WORDS.say("copy", title.value());
        return new Title(said.substring(0, Math.min(said.length(), LONGEST_TITLE)));
    }

    private static Title title(String name) {
        try {
            return new Title(name);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    private static Contributor contributor(Member member) {
        return new Contributor(new ContributorId(member.id().value()), member.pseudonym(), member.group());
    }
}
