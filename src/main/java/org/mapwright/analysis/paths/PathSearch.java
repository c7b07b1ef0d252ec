package org.mapwright.analysis.paths;

import java.util.List;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;

/**
 * The paths that were found, the shortest first, and whether there are more.
 *
 * @param from where paths begin
 * @param to where they end
 * @param completeTo all paths of up to this many links are here
 */
public record PathSearch(
        List<FactorId> from,
        List<FactorId> to,
        PathLimits limits,
        List<CausalPath> paths,
        int completeTo,
        Ending ending) {

    /** Why the search ended. */
    public enum Ending {
        /** There are no more paths of that length. */
        ALL_FOUND,
        /** As many as were wanted, and there are more. */
        ENOUGH_FOUND,
        /** It would have taken too long; there may be more. */
        GIVEN_UP
    }

    public PathSearch {
        from = List.copyOf(from);
        to = List.copyOf(to);
        paths = List.copyOf(paths);
    }

    /** Whether these are all paths of up to the longest length asked for. */
    public boolean complete() {
        return ending == Ending.ALL_FOUND;
    }

    /** How many of the paths have that sign. */
    public int count(Polarity sign) {
        return (int) paths.stream().filter(path -> path.sign() == sign).count();
    }

    /** Those of the paths that lead from the one factor to the other. */
    public List<CausalPath> between(FactorId one, FactorId other) {
        return paths.stream()
                .filter(path -> path.from().equals(one) && path.to().equals(other))
                .toList();
    }
}
