package org.mapwright.analysis.research;

import edu.uci.ics.jung.algorithms.metrics.StructuralHoles;
import edu.uci.ics.jung.graph.UndirectedGraph;
import edu.uci.ics.jung.graph.UndirectedSparseGraph;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Undirected.Pair;

/**
 * JUNG's structural holes, over sums that are made once for each factor: JUNG walks all neighbours again for every pair
 * it asks about, which takes minutes where a factor has thousands. Arrowheads must be gone before, since JUNG counts the
 * constraint of a directed graph over ties that go both ways only.
 */
final class TiedFigures extends StructuralHoles<Integer, Pair> {

    private final Ties ties;
    private final Termination termination;
    private final double[] totals;
    /** Of the factor in view, the share of its ties that leads to each other one. */
    private final double[] straight;
    /** The share that leads there through one more. */
    private final double[] around;

    private int inView = -1;

    TiedFigures(Ties ties, Termination termination) {
        super(graph(ties), pair -> ties.between(pair.one(), pair.other()));
        this.ties = ties;
        this.termination = termination;
        totals = IntStream.range(0, ties.size()).mapToDouble(ties::total).toArray();
        straight = new double[ties.size()];
        around = new double[ties.size()];
    }

    /** Neighbours, less how far each of them is tied to the others, by its own strongest tie. */
    @Override
    public double effectiveSize(Integer factor) {
        look(factor);
        double size = ties.others(factor).length;
        for (int other : ties.others(factor)) {
            double[] weights = ties.weights(other);
            double repeated = 0;
            for (int i = 0; i < weights.length; i++) {
                repeated += straight[ties.others(other)[i]] * weights[i];
            }
            size -= repeated / Arrays.stream(weights).max().orElse(1);
        }
        return size;
    }

    @Override
    public double localConstraint(Integer factor, Integer other) {
        look(factor);
        double share = straight[other] + around[other];
        return share * share;
    }

    private void look(int factor) {
        if (factor == inView) {
            return;
        }
        termination.check();
        Arrays.fill(straight, 0);
        Arrays.fill(around, 0);
        for (int i = 0; i < ties.others(factor).length; i++) {
            int other = ties.others(factor)[i];
            straight[other] = ties.weights(factor)[i] / totals[factor];
            for (int j = 0; j < ties.others(other).length; j++) {
                around[ties.others(other)[j]] += straight[other] * ties.weights(other)[j] / totals[other];
            }
        }
        inView = factor;
    }

    private static UndirectedGraph<Integer, Pair> graph(Ties ties) {
        UndirectedGraph<Integer, Pair> graph = new UndirectedSparseGraph<>();
        IntStream.range(0, ties.size()).forEach(graph::addVertex);
        for (int one = 0; one < ties.size(); one++) {
            for (int other : ties.others(one)) {
                if (one < other) {
                    graph.addEdge(new Pair(one, other), one, other);
                }
            }
        }
        return graph;
    }
}
