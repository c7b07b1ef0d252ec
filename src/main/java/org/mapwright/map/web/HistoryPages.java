package org.mapwright.map.web;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.MapHistory;
import org.mapwright.map.MapId;
import org.mapwright.map.web.Readers.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a screen reads of a map's past. Answers only members of the map's study. */
@RestController
class HistoryPages {

    private final Readers readers;
    private final MapHistory history;
    private final PastReading reading;

    HistoryPages(Readers readers, MapHistory history, PastReading reading) {
        this.readers = readers;
        this.history = history;
        this.reading = reading;
    }

    @GetMapping("/maps/{map}/history")
    ResponseEntity<String> history(@PathVariable("map") String id, Principal account) {
        Reader reader = readers.of(id, account);
        return Answers.json(reading.past(reader.map(), Leading.isOpenTo(reader.member())));
    }

    @GetMapping("/maps/{map}/at/{seq}")
    ResponseEntity<String> at(@PathVariable("map") String id, @PathVariable("seq") long seq, Principal account) {
        return found(reading.moment(readers.of(id, account).map(), seq));
    }

    /** The map after the last change up to a time. */
    @GetMapping("/maps/{map}/moment")
    ResponseEntity<String> moment(@PathVariable("map") String id, @RequestParam("at") Instant time, Principal account) {
        MapId map = readers.of(id, account).map();
        return found(reading.moment(map, reading.seqAt(map, time)));
    }

    @GetMapping("/maps/{map}/changes")
    ResponseEntity<String> changes(
            @PathVariable("map") String id,
            @RequestParam("from") long from,
            @RequestParam("to") long to,
            Principal account) {
        return found(reading.changes(readers.of(id, account).map(), from, to));
    }

    @GetMapping("/maps/{map}/last-changes")
    ResponseEntity<String> lastChanges(@PathVariable("map") String id, Principal account) {
        return Answers.json(history.lastChanges(readers.of(id, account).map()));
    }

    @ExceptionHandler
    ResponseEntity<Void> storeIsAway(StoreUnavailable cause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    private static ResponseEntity<String> found(Optional<?> answer) {
        return answer.map(Answers::json).orElseThrow(Readers::noSuchMap);
    }
}
