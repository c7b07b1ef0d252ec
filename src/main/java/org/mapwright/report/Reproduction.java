package org.mapwright.report;

import java.util.List;

/** What came of working a packet out again. */
public sealed interface Reproduction {

    /**
     * Every figure is the same.
     *
     * @param figures how many were compared
     * @param made the version of Mapwright that made the packet
     */
    record Same(int figures, String made) implements Reproduction {}

    /**
     * Some are not.
     *
     * @param figures how many were compared
     * @param differences where, what it was and what it is; the first of them, at most 20
     * @param count how many there are
     * @param made the version of Mapwright that made the packet
     */
    record Different(int figures, List<Difference> differences, int count, String made) implements Reproduction {
        public Different {
            differences = List.copyOf(differences);
        }
    }

    /**
     * It is no packet, or not as it was made.
     *
     * @param sentence which file, and what is wrong
     */
    record NotReadable(String sentence) implements Reproduction {}

    /**
     * One figure that differs.
     *
     * @param at where it stands in {@code results.json}, as a JSON pointer
     */
    record Difference(String at, String was, String is) {}
}
