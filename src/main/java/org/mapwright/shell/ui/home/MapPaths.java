package org.mapwright.shell.ui.home;

import com.vaadin.flow.router.RouteConfiguration;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;

/** Where maps are shown, and their pictures. */
final class MapPaths {

    private static final String BRING_IN = "import";

    private MapPaths() {}

    static String of(MapId map) {
        return "map/" + map;
    }

    /** Names the change, so that a browser keeps the picture until the next one. */
    static String thumbnail(MapSummary map) {
        return "thumbnails/" + map.id() + "/" + map.seq();
    }

    static String bringIn() {
        return BRING_IN;
    }

    /** Is there a page yet that brings maps in? */
    static boolean canBringIn() {
        return RouteConfiguration.forApplicationScope().isPathAvailable(BRING_IN);
    }
}
