package org.mapwright.map.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mapwright.live.Advance;
import org.mapwright.live.Follower;
import org.mapwright.live.Joined;
import org.mapwright.live.LiveDocument;
import org.mapwright.live.Mailbox;
import org.mapwright.live.NoSuchDocument;
import org.mapwright.map.LiveMaps.Watch;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapEvent;
import org.mapwright.map.SystemMap;

/** Tells a listener of each change of a map until it is closed. */
final class MapWatch implements Follower<SystemMap, MapEvent>, Watch {

    private final LiveDocument<SystemMap, MapCommand, MapEvent> document;
    private final Mailbox listening;
    private final Consumer<SystemMap> listener;
    private volatile boolean closed;
    private long seen = -1;

    MapWatch(LiveDocument<SystemMap, MapCommand, MapEvent> document, Executor threads, Consumer<SystemMap> listener) {
        this.document = document;
        this.listening = new Mailbox(threads);
        this.listener = listener;
    }

    void start() {
        document.join(this, Optional.empty());
    }

    /** The first time there is nothing to tell; after a break there is, if the map went on meanwhile. */
    @Override
    public void joined(Joined<SystemMap, MapEvent> joined) {
        if (closed) {
            document.leave(this);
            return;
        }
        boolean news = seen >= 0 && joined.seq() != seen;
        seen = joined.seq();
        if (news) {
            tell(joined.state());
        }
    }

    @Override
    public void changed(List<Advance<SystemMap, MapEvent>> changes) {
        seen = changes.getLast().change().seq();
        changes.forEach(change -> tell(change.after()));
    }

    @Override
    public void store(boolean up) {
        // the map stands as it was until the store is back
    }

    @Override
    public void dropped() {
        if (!closed) {
            start();
        }
    }

    @Override
    public void lost(NoSuchDocument gone) {
        closed = true;
    }

    @Override
    public void close() {
        closed = true;
        document.leave(this);
    }

    private void tell(SystemMap map) {
        listening.execute(() -> {
            if (!closed) {
                listener.accept(map);
            }
        });
    }
}
