package org.mapwright.analysis.graph;

import java.util.Arrays;

/**
 * The shortest paths from one factor after another, and how many of them pass through each of the others. Directed,
 * every link one step. Used again and again, also on other drawings, without new memory.
 *
 * <p>Source: Brandes 2001 (J. Math. Sociol. 25, 163-177). On the way out the links that lie on shortest paths are noted,
 * so that nothing is compared on the way back. Cost: links for each factor. Path counts are doubles, exact up to 2^53.
 */
public final class ShortestPaths {

    private static final int NEW = -1;

    private final int[] distance;
    private final int[] order;
    private final double[] paths;
    private final double[] share;
    private final int[] onward;
    private final int[] end;

    /** Room for that many factors and links. */
    public ShortestPaths(int factors, int links) {
        distance = new int[factors];
        order = new int[factors];
        paths = new double[factors];
        share = new double[factors];
        onward = new int[links + 1];
        end = new int[factors];
        Arrays.fill(distance, NEW);
    }

    /** Adds to each factor's score the shares of the shortest paths from the source that pass through it. */
    public void addFrom(int source, Neighbours out, double[] scores) {
        addFrom(source, out.starts(), out.others(), scores);
    }

    /**
     * The same for links as arrays.
     *
     * @param start,other for each factor those that it leads to
     */
    public void addFrom(int source, int[] start, int[] other, double[] scores) {
        passBack(walk(source, start, other), scores);
    }

    private int walk(int source, int[] start, int[] other) {
        int reached = 1;
        int noted = 0;
        order[0] = source;
        distance[source] = 0;
        paths[source] = 1;
        for (int head = 0; head < reached; head++) {
            int at = order[head];
            int beyond = distance[at] + 1;
            double ways = paths[at];
            for (int slot = start[at]; slot < start[at + 1]; slot++) {
                int next = other[slot];
                int steps = distance[next];
                if (steps == NEW) {
                    distance[next] = beyond;
                    paths[next] = ways;
                    order[reached++] = next;
                    onward[noted++] = next;
                } else if (steps == beyond) {
                    paths[next] += ways;
                    onward[noted++] = next;
                }
            }
            end[head] = noted;
        }
        return reached;
    }

    private void passBack(int reached, double[] scores) {
        for (int i = reached - 1; i > 0; i--) {
            int at = order[i];
            double sum = 0;
            for (int slot = end[i - 1]; slot < end[i]; slot++) {
                sum += share[onward[slot]];
            }
            double ways = paths[at];
            double dependency = ways * sum;
            share[at] = (1 + dependency) / ways;
            scores[at] += dependency;
            distance[at] = NEW;
        }
        distance[order[0]] = NEW;
    }
}
