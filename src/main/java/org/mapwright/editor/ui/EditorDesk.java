package org.mapwright.editor.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.canvas.ui.MapDoor;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.PosterSize;
import org.mapwright.exchange.Posters;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Member;
import org.mapwright.study.Role;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.Trail;
import org.springframework.stereotype.Component;

/** What the screens of a map work with: the map, and the ways to change it and to look back. */
@Component
class EditorDesk {

    private final MapDoor door;
    private final MapCatalogue catalogue;
    private final LiveMaps maps;
    private final Clock clock;

    EditorDesk(MapDoor door, MapCatalogue catalogue, LiveMaps maps, Clock clock) {
        this.door = door;
        this.catalogue = catalogue;
        this.maps = maps;
        this.clock = clock;
    }

    /**
     * The map for whoever looks.
     *
     * @throws NotToBeSeen when there is no such map, or its study is none of hers
     */
    OpenMap open(String id) {
        EnteredMap entered = door.enter(id);
        Member acts = entered.isArchived() ? entered.me().as(Role.OBSERVER) : entered.me();
        Edits edits = new Edits(maps, entered.id(), acts);
        return new OpenMap(entered, edits, most -> catalogue.history(entered.id(), most));
    }

    LiveMaps maps() {
        return maps;
    }

    /** The map with all that is saved; a page may be a moment behind. */
    SystemMap now(OpenMap open) {
        return maps.current(open.id()).orElseThrow(NotToBeSeen::new);
    }

    /** The map as it is now, to hang up. */
    MapFile poster(OpenMap open, PosterSize size) {
        return Posters.pdf(now(open), door.place(open.entered()), LocalDate.now(clock), size);
    }

    Trail trail(OpenMap open, String title) {
        return door.trail(open.entered(), Crumb.of(title));
    }
}
