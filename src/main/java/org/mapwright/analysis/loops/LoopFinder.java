package org.mapwright.analysis.loops;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Steps;
import org.mapwright.analysis.loops.LoopSearch.Ending;

/**
 * Finds the elementary loops of up to a number of links, the shortest first, so that a search that ends early still has
 * all loops up to some length. Each loop is sought once, from its factor of smallest number: depth first, and only where
 * the way back is short enough, which a walk against the links tells beforehand.
 *
 * <p>Loops as in Johnson 1975 (SIAM J. Comput. 4, 77-84); the bounded search is our own. Cost: links for every factor
 * and length, and what the loops themselves take, which grows exponentially with the length: hence the limits.
 */
public final class LoopFinder {

    private static final int STEPS_BETWEEN_LOOKS = 4096;

    private final CausalGraph graph;
    private final LoopLimits limits;
    private final Termination termination;
    private final Termination timeUp;
    private final Steps back;
    private final boolean[] onPath;
    private final int[] path;
    private final List<FeedbackLoop> loops = new ArrayList<>();
    private int length;
    private long steps;
    private Ending ending = Ending.ALL_FOUND;

    private LoopFinder(CausalGraph graph, LoopLimits limits, Termination termination, InstantSource clock) {
        this.graph = graph;
        this.limits = limits;
        this.termination = termination;
        this.timeUp =
                limits.timeLimit().map(limit -> Termination.after(limit, clock)).orElse(Termination.NEVER);
        this.back = new Steps(graph.compact().size(), graph.compact().in());
        this.onPath = new boolean[graph.compact().size()];
        this.path = new int[limits.maxLength()];
    }

    /**
     * Searches the graph.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static LoopSearch search(
            CausalGraph graph, LoopLimits limits, Termination termination, Progress progress, InstantSource clock) {
        return new LoopFinder(graph, limits, termination, clock).search(progress);
    }

    private LoopSearch search(Progress progress) {
        int completeTo = 1;
        for (length = 2; length <= limits.maxLength(); length++) {
            progress.at(Progress.Step.LOOPS, (length - 2.0) / (limits.maxLength() - 1));
            searchLength();
            if (ending != Ending.ALL_FOUND) {
                break;
            }
            completeTo = length;
        }
        return new LoopSearch(loops, limits.maxLength(), completeTo, ending);
    }

    private void searchLength() {
        for (int start = 0; start < onPath.length && goesOn(); start++) {
            if (back.walkFrom(start, start, length - 1) >= length) {
                extend(start, start, 0);
            }
        }
    }

    /** Goes on from a factor that {@code depth} links lead to. */
    private void extend(int start, int at, int depth) {
        Neighbours out = graph.compact().out();
        onPath[at] = true;
        for (int slot = out.first(at); slot < out.end(at) && goesOn(); slot++) {
            int next = out.at(slot);
            path[depth] = out.link(slot);
            if (next == start) {
                close(depth + 1);
            } else if (!onPath[next] && back.to(next) <= length - depth - 1) {
                extend(start, next, depth + 1);
            }
        }
        onPath[at] = false;
    }

    private void close(int links) {
        if (links == length && loops.size() == limits.maxLoops()) {
            ending = Ending.ENOUGH_FOUND;
        } else if (links == length) {
            loops.add(FeedbackLoop.of(
                    Arrays.stream(path, 0, links).mapToObj(graph.links()::get).toList()));
        }
    }

    private boolean goesOn() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            termination.check();
            ending = ending == Ending.ALL_FOUND && timeUp.asked() ? Ending.TIME_UP : ending;
        }
        return ending == Ending.ALL_FOUND;
    }
}
