package org.mapwright.map.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.mapwright.live.Answer;
import org.mapwright.live.FreshIds;
import org.mapwright.live.Intent;
import org.mapwright.live.KindOfDocuments;
import org.mapwright.live.LiveDocument;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.NoSuchDocument;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.live.Wish;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Member;
import org.springframework.stereotype.Component;

/** The server's own way to the maps that are open: through the same writers as the browsers. */
@Component
final class MapLive implements LiveMaps {

    /** How long a screen waits for a store that is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final KindOfDocuments<SystemMap, MapCommand, MapEvent> maps;
    private final LiveDocuments documents;
    private final FreshIds ids;

    MapLive(LiveDocuments documents, MapDocument kind, FreshIds ids) {
        this.documents = documents;
        this.maps = documents.of(kind);
        this.ids = ids;
    }

    @Override
    public Optional<SystemMap> current(MapId map) {
        Look look = new Look();
        document(map).join(look, Optional.empty());
        try {
            return Optional.of(Waiting.upTo(PATIENCE, look.state()));
        } catch (NoSuchDocument e) {
            return Optional.empty();
        } finally {
            document(map).leave(look);
        }
    }

    @Override
    public Outcome submit(MapId map, MapCommand command, Member by) {
        return carryOut(map, new Intent.Carry<>(command), by);
    }

    @Override
    public Outcome undo(MapId map, Member by) {
        return carryOut(map, new Intent.Undo<>(), by);
    }

    @Override
    public Outcome redo(MapId map, Member by) {
        return carryOut(map, new Intent.Redo<>(), by);
    }

    @Override
    public Watch watch(MapId map, Consumer<SystemMap> listener) {
        LiveDocument<SystemMap, MapCommand, MapEvent> document = document(map);
        MapWatch watch = new MapWatch(document, documents.engine().threads(), listener);
        watch.start();
        return watch;
    }

    private LiveDocument<SystemMap, MapCommand, MapEvent> document(MapId map) {
        return maps.document(map.value());
    }

    private Outcome carryOut(MapId map, Intent<MapCommand> intent, Member by) {
        Instant until = documents.engine().clock().instant().plus(PATIENCE);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Wish<MapCommand> wish = new Wish<>(ids.operation(), by, Optional.empty(), intent);
        if (!document(map).offer(wish, Optional.of(until), new Promise(answer))) {
            throw new StoreUnavailable(new IllegalStateException("Too many changes wait for the map " + map));
        }
        // The writer itself gives up soon after the deadline; the longer wait is for a store that hangs.
        return Outcomes.of(Waiting.upTo(PATIENCE.multipliedBy(3), answer));
    }
}
