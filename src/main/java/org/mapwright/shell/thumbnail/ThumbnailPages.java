package org.mapwright.shell.thumbnail;

import java.security.Principal;
import java.time.Duration;
import org.mapwright.map.Drawing;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.study.Memberships;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands thumbnails to members of the map's study. The address names the change, so a browser keeps the picture. */
@RestController
class ThumbnailPages {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final MapCatalogue maps;
    private final Memberships memberships;

    ThumbnailPages(MapCatalogue maps, Memberships memberships) {
        this.maps = maps;
        this.memberships = memberships;
    }

    @GetMapping("/thumbnails/{map}/{seq}")
    ResponseEntity<String> thumbnail(@PathVariable("map") String id, @PathVariable("seq") long seq, Principal reader) {
        return MapId.read(id)
                .flatMap(maps::summary)
                .filter(summary -> isSeenBy(reader, summary))
                .flatMap(summary -> maps.read(summary.id()))
                .map(found -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.maxAge(A_MONTH).cachePrivate())
                        .body(Thumbnail.of(Drawing.of(found))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean isSeenBy(Principal reader, MapSummary map) {
        return memberships.member(reader.getName(), map.study()).isPresent();
    }
}
