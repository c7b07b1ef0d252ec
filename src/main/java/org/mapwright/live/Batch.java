package org.mapwright.live;

import java.util.List;

/** Wishes that were decided one after another on what stands, and where that leads once it is written. */
record Batch<S, O, E>(Standing<S, E> before, List<Decided<S, O, E>> decided, Standing<S, E> after) {

    Batch {
        decided = List.copyOf(decided);
    }

    List<Advance<S, E>> advances() {
        return decided.stream().flatMap(d -> d.change().stream()).toList();
    }

    List<Change<E>> changes() {
        return advances().stream().map(Advance::change).toList();
    }

    boolean changesNothing() {
        return decided.stream().allMatch(d -> d.change().isEmpty());
    }
}
