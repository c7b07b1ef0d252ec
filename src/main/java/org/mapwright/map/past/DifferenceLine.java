package org.mapwright.map.past;

import java.util.List;

/**
 * One difference of two moments in words.
 *
 * @param factors ids of what it speaks of
 */
public record DifferenceLine(Mark mark, Said said, List<String> factors, List<String> links) {

    /** What is to be seen of it on the later map. */
    public enum Mark {
        NEW,
        RENAMED,
        CHANGED,
        GONE
    }

    public DifferenceLine {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
    }
}
