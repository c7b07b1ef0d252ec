package org.mapwright.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;

/** Tells long work to stop; asked often, so it must answer at once. */
@FunctionalInterface
public interface Termination {

    /** Nobody ever asks to stop. */
    Termination NEVER = () -> false;

    /** Whether the work shall stop. */
    boolean asked();

    /** Asks to stop when the time is over, counted from now. */
    static Termination after(Duration limit, InstantSource clock) {
        Instant end = clock.instant().plus(limit);
        return () -> !clock.instant().isBefore(end);
    }

    /** Ends the work where it stands if somebody asked for it. */
    default void check() {
        if (asked()) {
            throw new CancellationException("The analysis was called off");
        }
    }
}
