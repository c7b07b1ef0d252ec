package org.mapwright.report;

import java.time.Duration;

/** What became of work that takes long. */
public sealed interface LongWork<T> {

    record Done<T>(T result) implements LongWork<T> {}

    /** Others are being served; later there may be time. */
    record Busy<T>() implements LongWork<T> {}

    /**
     * It was stopped.
     *
     * @param limit how long it went on
     */
    record TooLong<T>(Duration limit) implements LongWork<T> {}
}
