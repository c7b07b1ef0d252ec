package org.mapwright.shell.ui.home;

import com.vaadin.flow.router.RouteConfiguration;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.study.Study;

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

    static String of(Study study) {
        return "study/" + study.id();
    }

    static String people(Study study) {
        return of(study) + "/people";
    }

    static String archive(Study study) {
        return of(study) + "/archive";
    }

    /** What happened to the map, on its own screen. */
    static String history(MapId map) {
        return of(map) + "?reading=history";
    }

    static String bringIn() {
        return BRING_IN;
    }

    /** Is there a page yet that brings maps in? */
    static boolean canBringIn() {
        return RouteConfiguration.forApplicationScope().isPathAvailable(BRING_IN);
    }
}
