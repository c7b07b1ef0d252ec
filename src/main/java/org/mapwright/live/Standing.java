package org.mapwright.live;

/** Where a document stands after a change: its state, its seq, and what each person could take back. */
record Standing<S, E>(S state, long seq, Steps<E> steps) {

    Standing<S, E> after(Change<E> change, S next) {
        return new Standing<>(next, change.seq(), steps.after(change));
    }

    Standing<S, E> with(Steps<E> others) {
        return new Standing<>(state, seq, others);
    }
}
