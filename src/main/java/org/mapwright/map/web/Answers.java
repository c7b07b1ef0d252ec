package org.mapwright.map.web;

import org.mapwright.map.json.MapJson;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers in JSON that no cache keeps. */
final class Answers {

    private Answers() {}

    static ResponseEntity<String> json(Object value) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(MapJson.write(value));
    }
}
