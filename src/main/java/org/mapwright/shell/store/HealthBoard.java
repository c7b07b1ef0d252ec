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
    private StoreState process = StoreState.STARTING;
    private boolean full;

    @Override
    public StoreState state() {
        return state;
    }

    @Override
    public Runnable onChange(Consumer<StoreHealthChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How the store's process is. */
    synchronized void show(StoreState now) {
        process = now;
        tell();
    }

    /** Whether its disk is full; that shows whether or not the process is up, since it is what somebody can help with. */
    synchronized void full(boolean now) {
        full = now;
        tell();
    }

    synchronized boolean isFull() {
        return full;
    }

    private void tell() {
        boolean isMeantToRun = process == StoreState.UP || process == StoreState.RESTARTING;
        StoreState now = full && isMeantToRun ? StoreState.FULL : process;
        if (state != now) {
            var change = new StoreHealthChanged(state, now);
            state = now;
            listeners.forEach(listener -> listener.accept(change));
        }
    }
}
