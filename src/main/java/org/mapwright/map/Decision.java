package org.mapwright.map;

import java.util.List;
import java.util.Optional;

/** The answer to a command: what happened, or why nothing did. */
public sealed interface Decision {

    /** The events, in order; none when all stood as asked already. */
    record Accepted(List<MapEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Reason reason) implements Decision {}

    static Decision accepted(MapEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision refused(Reason reason) {
        return new Refused(reason);
    }

    /** The event if the value changes, nothing if it stands already. */
    static Decision when(boolean changes, MapEvent event) {
        return changes ? accepted(event) : accepted();
    }

    /** The events, where the command was accepted. */
    default Optional<List<MapEvent>> happened() {
        return switch (this) {
            case Accepted accepted -> Optional.of(accepted.events());
            case Refused refused -> Optional.empty();
        };
    }
}
