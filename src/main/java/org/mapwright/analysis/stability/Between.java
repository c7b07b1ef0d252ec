package org.mapwright.analysis.stability;

import java.util.Arrays;
import org.mapwright.analysis.Termination;

/** Betweenness on a drawing that is refilled: directed, raw (Brandes 2001). Cost: factors x links. */
final class Between {

    private final int[] distance;
    private final int[] order;
    private final double[] paths;
    private final double[] share;

    Between(int factors) {
        distance = new int[factors];
        order = new int[factors];
        paths = new double[factors];
        share = new double[factors];
        Arrays.fill(distance, -1);
    }

    void score(Drawing drawing, double[] scores, Termination termination) {
        Arrays.fill(scores, 0, drawing.size(), 0);
        for (int source = 0; source < drawing.size(); source++) {
            if (drawing.out(source) > 0) {
                termination.check();
                passBack(drawing, scores, walk(drawing, source));
            }
        }
    }

    private int walk(Drawing drawing, int source) {
        int[] start = drawing.outStart;
        int[] other = drawing.outOther;
        int reached = 1;
        order[0] = source;
        distance[source] = 0;
        paths[source] = 1;
        for (int head = 0; head < reached; head++) {
            int at = order[head];
            for (int slot = start[at]; slot < start[at + 1]; slot++) {
                int next = other[slot];
                if (distance[next] < 0) {
                    distance[next] = distance[at] + 1;
                    paths[next] = 0;
                    order[reached++] = next;
                }
                if (distance[next] == distance[at] + 1) {
                    paths[next] += paths[at];
                }
            }
        }
        return reached;
    }

    private void passBack(Drawing drawing, double[] scores, int reached) {
        int[] start = drawing.outStart;
        int[] other = drawing.outOther;
        for (int i = reached - 1; i > 0; i--) {
            int at = order[i];
            double sum = 0;
            for (int slot = start[at]; slot < start[at + 1]; slot++) {
                int next = other[slot];
                if (distance[next] == distance[at] + 1) {
                    sum += share[next];
                }
            }
            double dependency = paths[at] * sum;
            share[at] = (1 + dependency) / paths[at];
            scores[at] += dependency;
        }
        for (int i = 0; i < reached; i++) {
            distance[order[i]] = -1;
        }
    }
}
