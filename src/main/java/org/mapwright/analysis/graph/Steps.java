package org.mapwright.analysis.graph;

import java.util.Arrays;

/** Counts the steps from one factor to the others, breadth first; used again and again from other factors. */
public final class Steps {

    /** The distance of what is not reached. */
    public static final int FAR = Integer.MAX_VALUE;

    private final Neighbours along;
    private final int[] distance;
    private final int[] order;
    private int reached;

    public Steps(int size, Neighbours along) {
        this.along = along;
        this.distance = new int[size];
        this.order = new int[size];
        Arrays.fill(distance, FAR);
    }

    /** Walks from the factor as far as the links lead. Returns how many factors that reaches, itself counted. */
    public int walkFrom(int factor) {
        return walkFrom(factor, 0, Integer.MAX_VALUE);
    }

    /** The same, among factors numbered {@code least} and above, at most {@code most} steps far. */
    public int walkFrom(int factor, int least, int most) {
        forget();
        visit(factor, 0);
        for (int head = 0; head < reached; head++) {
            int at = order[head];
            if (distance[at] < most) {
                visitNext(at, least);
            }
        }
        return reached;
    }

    /** The i-th factor that was reached, the nearest first; 0 is where the walk began. */
    public int visited(int i) {
        return order[i];
    }

    /** How many steps it is to that factor, or {@link #FAR}. */
    public int to(int factor) {
        return distance[factor];
    }

    private void visitNext(int at, int least) {
        for (int slot = along.first(at); slot < along.end(at); slot++) {
            int next = along.at(slot);
            if (next >= least && distance[next] == FAR) {
                visit(next, distance[at] + 1);
            }
        }
    }

    private void visit(int factor, int steps) {
        distance[factor] = steps;
        order[reached++] = factor;
    }

    private void forget() {
        for (int i = 0; i < reached; i++) {
            distance[order[i]] = FAR;
        }
        reached = 0;
    }
}
