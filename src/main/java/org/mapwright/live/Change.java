package org.mapwright.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapwright.study.Member;

/**
 * One accepted operation, as the log keeps it.
 *
 * @param seq its place in the document's order, from 1; the only order there is
 * @param group operations with one group are one step for undo
 * @param undoes the operation that this one takes back, if it is an undo or a redo
 */
public record Change<E>(
        OperationId op,
        long seq,
        Member by,
        Instant at,
        Optional<String> group,
        Optional<OperationId> undoes,
        List<E> events) {

    public Change {
        events = List.copyOf(events);
    }
}
