package org.mapwright.report;

import java.time.Duration;
import org.mapwright.value.Words;

/** What became of work that takes long. */
public sealed interface LongWork<T> {

    record Done<T>(T result) implements LongWork<T> {}

    /** Others are being served; later there may be time. */
    record Busy<T>() implements LongWork<T> {

        /** After how many seconds it is worth asking again. */
        public static final int AGAIN_SECONDS = 30;

        /** What to tell whoever asked. */
        public String sentence() {
            return Words.of("report").say("busy", AGAIN_SECONDS);
        }
    }

    /**
     * It was stopped.
     *
     * @param limit how long it went on
     */
    record TooLong<T>(Duration limit) implements LongWork<T> {}
}
