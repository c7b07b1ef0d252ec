package org.mapwright.api.web;

import java.nio.charset.StandardCharsets;
import org.mapwright.api.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What answers look like: whoever keeps one asks, by its tag, whether it still holds; nobody keeps it for others. */
final class Answers {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);
    private static final CacheControl OWN = CacheControl.noCache().cachePrivate();

    private Answers() {}

    static ResponseEntity<byte[]> json(Tag tag, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(OWN)
                .eTag(tag.quoted())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> file(Tag tag, MediaType type, String disposition, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(OWN)
                .eTag(tag.quoted())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(bytes);
    }

    /** What the reader keeps still holds. */
    static ResponseEntity<byte[]> same(Tag tag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .cacheControl(OWN)
                .eTag(tag.quoted())
                .build();
    }

    static ResponseEntity<byte[]> problem(HttpStatus status, String sentence) {
        return problem(status, sentence, new HttpHeaders());
    }

    static ResponseEntity<byte[]> problem(HttpStatus status, String sentence, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(PROBLEM)
                .body(Problem.of(status, sentence).json());
    }
}
