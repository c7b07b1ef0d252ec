package org.mapwright.map.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import org.mapwright.live.OwnPages;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.KeptViewId;
import org.mapwright.map.KeptViews;
import org.mapwright.map.json.WantedView;
import org.mapwright.map.web.Readers.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The views that whoever asks keeps of a map; nobody can ask for those of somebody else. */
@RestController
class ViewPages {

    /** The longest body that is read, in bytes: a name and a view, with room for the way JSON writes them. */
    private static final int LONGEST_BODY = 16 * 1024;

    private final Readers readers;
    private final OwnPages pages;
    private final KeptViews views;

    ViewPages(Readers readers, OwnPages pages, KeptViews views) {
        this.readers = readers;
        this.pages = pages;
        this.views = views;
    }

    /** What is kept, as a screen reads it. */
    record Kept(String id, String name, String view) {}

    @GetMapping("/maps/{map}/views")
    ResponseEntity<String> all(@PathVariable("map") String map, Principal account) {
        Reader reader = readers.of(map, account);
        return Answers.json(views.of(reader.map(), reader.member().id()).stream()
                .map(kept -> new Kept(kept.id().value(), kept.name().value(), kept.view()))
                .toList());
    }

    /** Keeps a view under an id that the screen made; 409 when there is no more room. */
    @PutMapping("/maps/{map}/views/{view}")
    ResponseEntity<Void> keep(
            @PathVariable("map") String map,
            @PathVariable("view") String id,
            @RequestHeader HttpHeaders headers,
            InputStream body,
            Principal account)
            throws IOException {
        Reader reader = fromOurPage(map, account, headers);
        boolean kept = views.keep(reader.map(), reader.member().id(), WantedView.read(id, all(body)));
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    @DeleteMapping("/maps/{map}/views/{view}")
    ResponseEntity<Void> remove(
            @PathVariable("map") String map,
            @PathVariable("view") String id,
            @RequestHeader HttpHeaders headers,
            Principal account) {
        Reader reader = fromOurPage(map, account, headers);
        views.remove(reader.map(), reader.member().id(), new KeptViewId(id));
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<Void> storeIsAway(StoreUnavailable cause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    @ExceptionHandler
    ResponseEntity<String> brokenRule(IllegalArgumentException cause) {
        return ResponseEntity.badRequest().body(cause.getMessage());
    }

    private Reader fromOurPage(String map, Principal account, HttpHeaders headers) {
        Reader reader = readers.of(map, account);
        if (!pages.asks(headers)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return reader;
    }

    private static byte[] all(InputStream body) throws IOException {
        byte[] read = body.readNBytes(LONGEST_BODY + 1);
        if (read.length > LONGEST_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return read;
    }
}
