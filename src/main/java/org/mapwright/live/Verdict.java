package org.mapwright.live;

import java.util.List;

/** What a document's rules say about an operation. */
public sealed interface Verdict<E> {

    /** It happened: the events, in order; none when all stood as asked already. */
    record Applied<E>(List<E> events) implements Verdict<E> {
        public Applied {
            events = List.copyOf(events);
        }
    }

    /** It speaks of something that has been deleted: kept, and offered back to its author. */
    record Parked<E>(String reason) implements Verdict<E> {}

    /** It may not be. */
    record Refused<E>(String reason) implements Verdict<E> {}
}
