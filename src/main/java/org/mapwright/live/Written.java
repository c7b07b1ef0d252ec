package org.mapwright.live;

/** How an append ended for one document. */
sealed interface Written {

    /** It is in the log. */
    record Kept() implements Written {}

    /** Nothing was written: the log holds some of the operations already. */
    record Known(AlreadyRecorded found) implements Written {}

    /** Whether it was written is not known, or another writer is at work: the document must be opened again. */
    record Doubtful(RuntimeException cause) implements Written {}

    /** The store will not have it, for a reason of its own. */
    record Impossible(RuntimeException cause) implements Written {}
}
