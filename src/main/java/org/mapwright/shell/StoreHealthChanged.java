package org.mapwright.shell;

/** The store went from one state to another. */
public record StoreHealthChanged(StoreState before, StoreState now) {

    public StoreHealthChanged {
        if (before == now) {
            throw new IllegalArgumentException("A change must lead to another state: " + now);
        }
    }
}
