package org.mapwright.map.web;

import java.security.Principal;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.MapHistory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a screen reads of a map's past. Answers only members of the map's study. */
@RestController
class HistoryPages {

    private final Readers readers;
    private final MapHistory history;

    HistoryPages(Readers readers, MapHistory history) {
        this.readers = readers;
        this.history = history;
    }

    @GetMapping("/maps/{map}/last-changes")
    ResponseEntity<String> lastChanges(@PathVariable("map") String id, Principal account) {
        return Answers.json(history.lastChanges(readers.of(id, account).map()));
    }

    @ExceptionHandler
    ResponseEntity<Void> storeIsAway(StoreUnavailable cause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
