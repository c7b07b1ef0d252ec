package org.mapwright.analysis.research;

import java.util.Arrays;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Neighbours;

/** The links as a sparse matrix: the cause is the row, the effect the column, and signs are left out. */
final class LinkMatrix {

    private final CompactGraph graph;
    private final double[] weights;

    private LinkMatrix(CompactGraph graph, double[] weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /** Every link counts as 1. */
    static LinkMatrix unweighted(CausalGraph graph) {
        double[] ones = new double[graph.links().size()];
        Arrays.fill(ones, 1);
        return new LinkMatrix(graph.compact(), ones);
    }

    /** Every link counts its strength, in (0, 1]. */
    static LinkMatrix weighted(CausalGraph graph) {
        return new LinkMatrix(
                graph.compact(),
                graph.links().stream().mapToDouble(link -> link.weight()).toArray());
    }

    int size() {
        return graph.size();
    }

    LinkMatrix times(double factor) {
        return new LinkMatrix(
                graph, Arrays.stream(weights).map(weight -> weight * factor).toArray());
    }

    /** Ax: each factor adds up what its effects hold. */
    double[] along(double[] x) {
        return product(graph.out(), x);
    }

    /** A'x: each factor adds up what its causes hold. */
    double[] against(double[] x) {
        return product(graph.in(), x);
    }

    /** What goes out from each factor. */
    double[] rowSums() {
        return along(ones());
    }

    /** What comes in to each factor. */
    double[] columnSums() {
        return against(ones());
    }

    /** The same with a cell for every pair. */
    double[][] dense() {
        double[][] cells = new double[size()][size()];
        for (int cause = 0; cause < size(); cause++) {
            for (int slot = graph.out().first(cause); slot < graph.out().end(cause); slot++) {
                cells[cause][graph.out().at(slot)] = weights[graph.out().link(slot)];
            }
        }
        return cells;
    }

    double[] ones() {
        double[] ones = new double[size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** One row of Ax among the factors marked; the others hold nothing. */
    double alongInside(int factor, double[] x, boolean[] inside) {
        double sum = 0;
        for (int slot = graph.out().first(factor); slot < graph.out().end(factor); slot++) {
            int effect = graph.out().at(slot);
            sum += inside[effect] ? weights[graph.out().link(slot)] * x[effect] : 0;
        }
        return sum;
    }

    private double[] product(Neighbours neighbours, double[] x) {
        double[] result = new double[size()];
        for (int factor = 0; factor < result.length; factor++) {
            double sum = 0;
            for (int slot = neighbours.first(factor); slot < neighbours.end(factor); slot++) {
                sum += weights[neighbours.link(slot)] * x[neighbours.at(slot)];
            }
            result[factor] = sum;
        }
        return result;
    }
}
