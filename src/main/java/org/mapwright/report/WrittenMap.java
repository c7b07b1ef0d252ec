package org.mapwright.report;

import java.nio.charset.StandardCharsets;
import org.mapwright.map.SystemMap;
import org.springframework.http.ContentDisposition;

/**
 * A map on its way out: written once, since answers are named by the text and worked out of it.
 *
 * @param text the map as Mapwright's own file, without its stories
 */
public record WrittenMap(SystemMap map, String text) {

    public static WrittenMap of(SystemMap map) {
        return new WrittenMap(map, WithoutStories.file(map));
    }

    /** Has a browser keep a packet of the map under a name that says what it is. */
    public String attached() {
        return ContentDisposition.attachment()
                .filename(map.title().value() + " - analysis.zip", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
