package org.mapwright.shell.bench.load;

import java.util.Arrays;
import java.util.Collection;

/** Spans of time, as many as come. */
final class Spans {

    private static final double NANOS = 1e6;

    private long[] nanos = new long[64];
    private int size;

    void add(long span) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = span;
    }

    static Spans all(Collection<Spans> parts) {
        Spans all = new Spans();
        all.nanos = parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.nanos, 0, part.size))
                .sorted()
                .toArray();
        all.size = all.nanos.length;
        return all;
    }

    /**
     * The span that so many of all do not exceed (nearest rank), in ms; 0 where there is none.
     *
     * @param share in (0, 1]
     */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * size);
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[Math.max(1, rank) - 1] / NANOS;
    }
}
