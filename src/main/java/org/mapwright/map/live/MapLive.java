package org.mapwright.map.live;

import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.live.DocumentDoor;
import org.mapwright.live.FreshIds;
import org.mapwright.live.Intent;
import org.mapwright.live.LiveDocuments;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Member;
import org.springframework.stereotype.Component;

/** The server's own way to the maps that are open. */
@Component
final class MapLive implements LiveMaps {

    private final DocumentDoor<SystemMap, MapCommand, MapEvent> door;

    MapLive(LiveDocuments documents, MapDocument kind, FreshIds ids) {
        this.door = new DocumentDoor<>(documents, kind, ids);
    }

    @Override
    public Optional<SystemMap> current(MapId map) {
        return door.current(map.value());
    }

    @Override
    public Outcome submit(MapId map, MapCommand command, Member by) {
        return Outcomes.of(door.carryOut(map.value(), new Intent.Carry<>(command), by));
    }

    @Override
    public Outcome undo(MapId map, Member by) {
        return Outcomes.of(door.carryOut(map.value(), new Intent.Undo<>(), by));
    }

    @Override
    public Outcome redo(MapId map, Member by) {
        return Outcomes.of(door.carryOut(map.value(), new Intent.Redo<>(), by));
    }

    @Override
    public Watch watch(MapId map, Consumer<SystemMap> listener) {
        return door.watch(map.value(), listener)::close;
    }
}
