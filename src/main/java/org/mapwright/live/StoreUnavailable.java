package org.mapwright.live;

/** The store does not answer; what was under way may or may not have been written. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(Throwable cause) {
        super("The map store does not answer", cause);
    }
}
