package org.mapwright.analysis.loops;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/**
 * The loops that were found, the shortest first, and whether there are more.
 *
 * @param maxLength links of the longest loop that was looked for
 * @param completeTo all loops of up to this many links are here; 1 when not even those of two are
 */
public record LoopSearch(List<FeedbackLoop> loops, int maxLength, int completeTo, Ending ending) {

    /** Why the search ended. */
    public enum Ending {
        /** There are no more loops of that length. */
        ALL_FOUND,
        /** As many as were wanted, and there are more. */
        ENOUGH_FOUND,
        /** The time was over. */
        TIME_UP
    }

    public LoopSearch {
        loops = List.copyOf(loops);
    }

    /** Whether these are all loops up to {@link #maxLength()}. */
    public boolean complete() {
        return ending == Ending.ALL_FOUND;
    }

    /** Of the loops found, those through the factor. There may be more wherever the search has more. */
    public LoopSearch through(FactorId factor) {
        return where(loop -> loop.factors().contains(factor));
    }

    /** Of the loops found, those along the link. */
    public LoopSearch through(LinkId link) {
        return where(loop -> loop.links().contains(link));
    }

    /** Of the loops found, those through both factors: what one sets moving passes the other on its way back. */
    public LoopSearch throughBoth(FactorId one, FactorId other) {
        return through(one).through(other);
    }

    private LoopSearch where(Predicate<FeedbackLoop> wanted) {
        return new LoopSearch(loops.stream().filter(wanted).toList(), maxLength, completeTo, ending);
    }

    public LoopCounts counts() {
        LoopCounts counts = LoopCounts.NONE;
        for (FeedbackLoop loop : loops) {
            counts = counts.and(loop.kind());
        }
        return counts;
    }

    /** How many loops there are of each length. */
    public SortedMap<Integer, Integer> byLength() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        loops.forEach(loop -> counts.merge(loop.length(), 1, Integer::sum));
        return counts;
    }

    /** The loops that each factor is part of; factors in none are left out. */
    public Map<FactorId, LoopCounts> byFactor() {
        Map<FactorId, LoopCounts> counts = new HashMap<>();
        for (FeedbackLoop loop : loops) {
            loop.factors()
                    .forEach(factor -> counts.compute(
                            factor, (id, count) -> (count == null ? LoopCounts.NONE : count).and(loop.kind())));
        }
        return counts;
    }
}
