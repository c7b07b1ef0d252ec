package org.mapwright.ledger;

/**
 * Where a document stands in the store.
 *
 * @param seq its last change
 * @param epoch the newest writer's lease: a writer with an older one can no longer commit
 */
public record Lease(long seq, long epoch) {}
