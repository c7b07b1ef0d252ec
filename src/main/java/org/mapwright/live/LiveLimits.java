package org.mapwright.live;

import java.time.Duration;

/**
 * How much a document keeps in memory and how long it waits.
 *
 * @param waiting the most operations that wait for one document's writer
 * @param together the most operations in one transaction
 * @param transactions the most transactions under way at once for one kind of document
 * @param answers the most answers one document remembers, so that an operation sent again hears the first
 * @param tail the most changes one document keeps for screens that come back
 * @param steps the most steps that one person can take back
 * @param idle how long a document that nobody looks at stays in memory
 * @param retry the first wait before a store that did not answer is asked again; doubles up to {@code slowestRetry}
 */
public record LiveLimits(
        int waiting,
        int together,
        int transactions,
        int answers,
        int tail,
        int steps,
        Duration idle,
        Duration retry,
        Duration slowestRetry) {

    public static final LiveLimits STANDARD = new LiveLimits(
            512, 64, 2, 10_000, 256, 100, Duration.ofMinutes(5), Duration.ofMillis(250), Duration.ofSeconds(4));

    /** The same for documents that are let go of sooner or later. */
    public LiveLimits idle(Duration other) {
        return new LiveLimits(waiting, together, transactions, answers, tail, steps, other, retry, slowestRetry);
    }
}
