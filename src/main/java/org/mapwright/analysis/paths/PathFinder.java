package org.mapwright.analysis.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Steps;
import org.mapwright.analysis.paths.PathSearch.Ending;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * Finds the simple paths of up to a number of links from some factors to others, the shortest first, so that a search
 * that ends early still has all paths up to some length. Depth first, and only where the end is near enough, which a
 * walk against the links tells beforehand.
 *
 * <p>Cost: factors + links for every end and length, and what the paths themselves take, which grows exponentially with
 * the length: hence the limits.
 */
public final class PathFinder {

    private static final int STEPS_BETWEEN_LOOKS = 4096;

    private final SystemMap map;
    private final CausalGraph graph;
    private final PathLimits limits;
    private final Termination termination;
    private final Steps back;
    private final boolean[] onPath;
    private final int[] path;
    private final List<CausalPath> paths = new ArrayList<>();
    private int length;
    private int end;
    private long steps;
    private Ending ending = Ending.ALL_FOUND;

    private PathFinder(SystemMap map, CausalGraph graph, PathLimits limits, Termination termination) {
        this.map = map;
        this.graph = graph;
        this.limits = limits;
        this.termination = termination;
        this.back = new Steps(graph.compact().size(), graph.compact().in());
        this.onPath = new boolean[graph.compact().size()];
        this.path = new int[limits.maxLength()];
    }

    /**
     * Searches the map for paths from each of the factors to each of the others; all must be on it. A factor in both
     * lists is both, but no path comes back to where it began.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static PathSearch search(
            SystemMap map, List<FactorId> from, List<FactorId> to, PathLimits limits, Termination termination) {
        return search(map, CausalGraph.of(map), from, to, limits, termination);
    }

    /** The same, with the graph of the map at hand. */
    public static PathSearch search(
            SystemMap map,
            CausalGraph graph,
            List<FactorId> from,
            List<FactorId> to,
            PathLimits limits,
            Termination termination) {
        return new PathFinder(map, graph, limits, termination).search(from, to);
    }

    private PathSearch search(List<FactorId> from, List<FactorId> to) {
        int[] starts = from.stream().distinct().mapToInt(graph::indexOf).toArray();
        int[] ends = to.stream().distinct().mapToInt(graph::indexOf).toArray();
        int completeTo = 0;
        for (length = 1; length <= limits.maxLength(); length++) {
            searchLength(starts, ends);
            if (ending != Ending.ALL_FOUND) {
                break;
            }
            completeTo = length;
        }
        return new PathSearch(from, to, limits, paths, completeTo, ending);
    }

    private void searchLength(int[] starts, int[] ends) {
        for (int next : ends) {
            termination.check();
            end = next;
            back.walkFrom(end, 0, length);
            for (int start : starts) {
                if (start != end && back.to(start) <= length && goesOn()) {
                    extend(start, 0);
                }
            }
        }
    }

    /** Goes on from a factor that {@code depth} links lead to. */
    private void extend(int at, int depth) {
        Neighbours out = graph.compact().out();
        onPath[at] = true;
        for (int slot = out.first(at); slot < out.end(at) && goesOn(); slot++) {
            int next = out.at(slot);
            path[depth] = out.link(slot);
            if (next == end) {
                close(depth + 1);
            } else if (!onPath[next] && back.to(next) <= length - depth - 1) {
                extend(next, depth + 1);
            }
        }
        onPath[at] = false;
    }

    private void close(int links) {
        if (links == length && paths.size() == limits.maxPaths()) {
            ending = Ending.ENOUGH_FOUND;
        } else if (links == length) {
            paths.add(CausalPath.of(
                    Arrays.stream(path, 0, links).mapToObj(graph.links()::get).toList(), map));
        }
    }

    private boolean goesOn() {
        if (ending == Ending.ALL_FOUND && ++steps > limits.maxSteps()) {
            ending = Ending.GIVEN_UP;
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0) {
            termination.check();
        }
        return ending == Ending.ALL_FOUND;
    }
}
