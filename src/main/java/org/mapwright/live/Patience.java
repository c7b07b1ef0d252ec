package org.mapwright.live;

import java.time.Duration;

/** How long to wait before the store is asked again: longer each time, until it answers. One retry at a time. */
final class Patience {

    private final Engine.Later later;
    private final LiveLimits limits;
    private Duration wait;
    private boolean waiting;

    Patience(Engine.Later later, LiveLimits limits) {
        this.later = later;
        this.limits = limits;
        this.wait = limits.retry();
    }

    boolean isWaiting() {
        return waiting;
    }

    /** Runs the retry after the wait, unless one is waiting already. */
    void then(Runnable retry) {
        if (!waiting) {
            waiting = true;
            later.after(wait, retry);
            Duration longer = wait.multipliedBy(2);
            wait = longer.compareTo(limits.slowestRetry()) > 0 ? limits.slowestRetry() : longer;
        }
    }

    /** The wait is over; what is tried now may fail again. */
    void over() {
        waiting = false;
    }

    void succeeded() {
        waiting = false;
        wait = limits.retry();
    }
}
