package org.mapwright.map.live;

import java.util.List;
import org.mapwright.live.Change;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapStore;
import org.mapwright.map.SystemMap;

/** A store that a test can look into. */
interface TestedStore extends MapStore {

    /** The map as it is stored now. */
    SystemMap state(MapId map);

    /** All changes of the map, oldest first. */
    List<Change<MapEvent>> log(MapId map);

    /** The map as it was before its first change. */
    SystemMap first(MapId map);

    /** The map as its log alone makes it. */
    default SystemMap replayed(MapId map) {
        SystemMap state = first(map);
        for (Change<MapEvent> change : log(map)) {
            state = state.after(change.events());
        }
        return state;
    }
}
