package org.mapwright.shell.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mapwright.shell.StoreHealth;
import org.mapwright.shell.StoreHealthChanged;
import org.mapwright.shell.StoreState;

/** Holds the store's state and tells whoever listens. */
final class HealthBoard implements StoreHealth {

    private final List<Consumer<StoreHealthChanged>> listeners = new CopyOnWriteArrayList<>();
    private volatile StoreState state = StoreState.STARTING;

    @Override
    public StoreState state() {
        return state;
    }

    @Override
    public Runnable onChange(Consumer<StoreHealthChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized void show(StoreState now) {
        if (state != now) {
            var change = new StoreHealthChanged(state, now);
            state = now;
            listeners.forEach(listener -> listener.accept(change));
        }
    }
}
