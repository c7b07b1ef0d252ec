package org.mapwright.map.past;

import java.time.Instant;
import java.util.List;
import org.mapwright.map.Contributor;

/**
 * What somebody did, in one sentence.
 *
 * @param from the first change it tells of
 * @param to the last one; more than one where small steps were folded
 * @param at when the last of them happened
 * @param factors ids of the factors it touched, standing now or not
 */
public record ChangeLine(
        long from, long to, Instant at, Contributor by, Act act, Said said, List<String> factors, List<String> links) {

    /** The sort of a change; says which sign stands beside the sentence. */
    public enum Act {
        ADDED,
        REMOVED,
        RENAMED,
        MERGED,
        DESCRIBED,
        VOTED,
        MOVED,
        LINKED,
        UNLINKED,
        CLAIMED,
        AGREED,
        BROUGHT_IN,
        BROUGHT_BACK
    }

    public ChangeLine {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
    }
}
