package org.mapwright.analysis.lenses;

import java.util.Arrays;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Steps;

/**
 * Betweenness of every factor: over all ordered pairs of others, the share of shortest paths that pass through it.
 * Directed, every link one step, ends not counted, not normalised.
 *
 * <p>Source: Freeman 1977; the algorithm of Brandes 2001 (J. Math. Sociol. 25, 163-177). Cost: factors x links steps.
 * Path counts are doubles, exact up to 2^53.
 */
public final class Betweenness {

    private final CompactGraph graph;
    private final Steps steps;
    private final double[] paths;
    private final double[] dependency;
    private final double[] score;

    private Betweenness(CompactGraph graph) {
        this.graph = graph;
        this.steps = new Steps(graph.size(), graph.out());
        this.paths = new double[graph.size()];
        this.dependency = new double[graph.size()];
        this.score = new double[graph.size()];
    }

    /** The betweenness of every factor. */
    public static double[] of(CompactGraph graph, Termination termination, Progress progress) {
        var search = new Betweenness(graph);
        for (int source = 0; source < graph.size(); source++) {
            termination.check();
            progress.at(Progress.Step.FACTORS, (double) source / graph.size());
            search.addPathsFrom(source);
        }
        return search.score;
    }

    /** Divides by the number of ordered pairs of other factors, (n-1)(n-2); 0 with fewer than three factors. */
    static double normalised(double raw, int factors) {
        return factors < 3 ? 0 : raw / ((factors - 1.0) * (factors - 2.0));
    }

    private void addPathsFrom(int source) {
        int reached = steps.walkFrom(source);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        paths[source] = 1;
        for (int i = 1; i < reached; i++) {
            int at = steps.visited(i);
            paths[at] = pathsInto(at);
        }
        for (int i = reached - 1; i > 0; i--) {
            int at = steps.visited(i);
            passBack(at);
            score[at] += dependency[at];
        }
    }

    private double pathsInto(int at) {
        double sum = 0;
        for (int slot = graph.in().first(at); slot < graph.in().end(at); slot++) {
            int before = graph.in().at(slot);
            sum += isStepBefore(before, at) ? paths[before] : 0;
        }
        return sum;
    }

    private void passBack(int at) {
        double share = (1 + dependency[at]) / paths[at];
        for (int slot = graph.in().first(at); slot < graph.in().end(at); slot++) {
            int before = graph.in().at(slot);
            dependency[before] += isStepBefore(before, at) ? paths[before] * share : 0;
        }
    }

    private boolean isStepBefore(int before, int at) {
        return steps.to(before) != Steps.FAR && steps.to(before) + 1 == steps.to(at);
    }
}
