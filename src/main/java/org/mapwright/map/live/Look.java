package org.mapwright.map.live;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mapwright.live.Advance;
import org.mapwright.live.Follower;
import org.mapwright.live.Joined;
import org.mapwright.live.NoSuchDocument;
import org.mapwright.map.MapEvent;
import org.mapwright.map.SystemMap;

/** One look at a map as it stands; follows nothing. */
final class Look implements Follower<SystemMap, MapEvent> {

    private final CompletableFuture<SystemMap> state = new CompletableFuture<>();

    CompletableFuture<SystemMap> state() {
        return state;
    }

    @Override
    public void joined(Joined<SystemMap, MapEvent> joined) {
        state.complete(joined.state());
    }

    @Override
    public void changed(List<Advance<SystemMap, MapEvent>> changes) {
        // what comes after the look is not looked at
    }

    @Override
    public void store(boolean up) {
        // the look waits until the store is back, or its asker goes
    }

    @Override
    public void lost(NoSuchDocument gone) {
        state.completeExceptionally(gone);
    }

    @Override
    public void dropped() {
        // it had its look before
    }
}
