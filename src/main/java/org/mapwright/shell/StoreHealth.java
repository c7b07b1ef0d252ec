package org.mapwright.shell;

import java.util.function.Consumer;

/** Tells whether the store answers, now and when that changes. */
public interface StoreHealth {

    StoreState state();

    /**
     * Calls the listener after every change, one change at a time, on a thread of the store's supervision: a listener
     * hands longer work on.
     *
     * @return run it to stop listening
     */
    Runnable onChange(Consumer<StoreHealthChanged> listener);
}
