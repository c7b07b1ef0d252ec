package org.mapwright.analysis.loops;

import java.util.Arrays;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Neighbours;

/** Shortest ways within a strongly connected component, breadth first, with the links that they take. */
final class WayBack {

    private static final int NOWHERE = -1;

    private final Neighbours out;
    private final int[] causes;
    private final boolean[] inside;
    private final Termination termination;
    private final int[] steps;
    private final int[] by;
    private final int[] order;
    private int reached;

    WayBack(Neighbours out, int[] causes, boolean[] inside, Termination termination) {
        this.out = out;
        this.causes = causes;
        this.inside = inside;
        this.termination = termination;
        this.steps = new int[inside.length];
        this.by = new int[inside.length];
        this.order = new int[inside.length];
        Arrays.fill(steps, NOWHERE);
    }

    /** Walks on from a factor, until that other one is reached; -1 for as far as it goes. */
    void walkFrom(int from, int until) {
        begin(from);
        for (int head = 0; head < reached && !(until >= 0 && reaches(until)); head++) {
            int at = order[head];
            for (int slot = out.first(at); slot < out.end(at); slot++) {
                if (inside[out.at(slot)]) {
                    visit(out.at(slot), out.link(slot), at);
                }
            }
        }
    }

    /** Walks on along these links only, until that other one is reached. */
    void walkFrom(int from, int until, boolean[] along) {
        begin(from);
        for (int head = 0; head < reached && !reaches(until); head++) {
            int at = order[head];
            for (int slot = out.first(at); slot < out.end(at); slot++) {
                if (along[out.link(slot)]) {
                    visit(out.at(slot), out.link(slot), at);
                }
            }
        }
    }

    /** Walks on to the nearest of these factors, and says which it is. */
    int walkTo(int from, boolean[] any) {
        begin(from);
        for (int head = 0; head < reached; head++) {
            int at = order[head];
            if (any[at]) {
                return at;
            }
            for (int slot = out.first(at); slot < out.end(at); slot++) {
                if (inside[out.at(slot)]) {
                    visit(out.at(slot), out.link(slot), at);
                }
            }
        }
        throw new IllegalStateException("A strongly connected component leads back from each of its factors");
    }

    /** How many factors the map has. */
    int room() {
        return inside.length;
    }

    /** Whether the factor belongs to the component. */
    boolean isInside(int factor) {
        return inside[factor];
    }

    boolean reaches(int factor) {
        return steps[factor] != NOWHERE;
    }

    int steps(int factor) {
        return steps[factor];
    }

    /** The links on the way to a factor that is reached, in their order. */
    int[] linksTo(int factor) {
        int[] links = new int[steps[factor]];
        int at = factor;
        for (int i = links.length - 1; i >= 0; i--) {
            links[i] = by[at];
            at = causes[by[at]];
        }
        return links;
    }

    private void begin(int from) {
        termination.check();
        for (int i = 0; i < reached; i++) {
            steps[order[i]] = NOWHERE;
        }
        reached = 1;
        order[0] = from;
        steps[from] = 0;
    }

    private void visit(int factor, int link, int from) {
        if (steps[factor] == NOWHERE) {
            steps[factor] = steps[from] + 1;
            by[factor] = link;
            order[reached++] = factor;
        }
    }
}
