package org.mapwright.editor.web;

import java.security.Principal;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mapwright.layout.Arrow;
import org.mapwright.layout.LabelSize;
import org.mapwright.layout.LayeredTask;
import org.mapwright.layout.LeftToRight;
import org.mapwright.live.OwnPages;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.Position;
import org.mapwright.study.Memberships;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lays out a map that a browser describes by the sizes of its labels. Changes nothing: the browser moves the factors
 * over its live session afterwards. Answers only members of the map's study, and only our own pages.
 */
@RestController
class LeftToRightPages {

    private static final long MOST_BYTES = 256 * 1024;
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final MapCatalogue maps;
    private final Memberships memberships;
    private final OwnPages pages;
    private final Semaphore drawing = new Semaphore(AT_ONCE);

    LeftToRightPages(MapCatalogue maps, Memberships memberships, OwnPages pages) {
        this.maps = maps;
        this.memberships = memberships;
        this.pages = pages;
    }

    /**
     * @param sizes width and height of each label
     * @param links cause and effect of each link, as places in the list of labels
     */
    record Wanted(List<double[]> sizes, List<int[]> links) {

        Wanted {
            sizes = List.copyOf(sizes);
            links = List.copyOf(links);
        }

        LayeredTask task() {
            return new LayeredTask(
                    sizes.stream().map(size -> new LabelSize(size[0], size[1])).toList(),
                    links.stream().map(link -> new Arrow(link[0], link[1])).toList());
        }
    }

    @PostMapping(path = "/maps/{map}/left-to-right", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Position> draw(
            @PathVariable("map") String map,
            @RequestHeader HttpHeaders headers,
            @RequestBody Wanted wanted,
            Principal account)
            throws InterruptedException {
        requireMember(map, account);
        if (!pages.asks(headers)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (headers.getContentLength() < 0 || headers.getContentLength() > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        LayeredTask task = taskOf(wanted);
        if (!drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return LeftToRight.draw(task);
        } finally {
            drawing.release();
        }
    }

    private void requireMember(String map, Principal account) {
        if (MapId.read(map)
                .flatMap(maps::summary)
                .flatMap(summary -> memberships.member(account.getName(), summary.study()))
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static LayeredTask taskOf(Wanted wanted) {
        try {
            return wanted.task();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }
}
