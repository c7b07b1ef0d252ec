package org.mapwright.map;

import java.time.Instant;
import java.util.List;

/** One change of a map as the log keeps it: who (pseudonym and group), when, what. */
public record RecordedChange(long seq, Contributor by, Instant at, List<MapEvent> events) {

    public RecordedChange {
        events = List.copyOf(events);
    }
}
