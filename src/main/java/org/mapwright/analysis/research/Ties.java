package org.mapwright.analysis.research;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Undirected;
import org.mapwright.analysis.graph.Undirected.Pair;

/**
 * How strongly factors are tied, whichever way their links point: the strengths of both directions added up.
 */
final class Ties {

    private final int[][] others;
    private final double[][] weights;
    private final double[] own;

    private Ties(int[][] others, double[][] weights, double[] own) {
        this.others = others;
        this.weights = weights;
        this.own = own;
    }

    static Ties of(CausalGraph graph) {
        CompactGraph compact = graph.compact();
        double[] strengths =
                graph.links().stream().mapToDouble(link -> link.weight()).toArray();
        Pair[] pairs = Undirected.pairs(compact).toArray(Pair[]::new);
        Neighbours joined = Undirected.neighbours(compact.size(), pairs);
        Ties ties = new Ties(new int[compact.size()][], new double[compact.size()][], new double[compact.size()]);
        for (int factor = 0; factor < compact.size(); factor++) {
            ties.others[factor] = sorted(joined, factor);
            ties.weights[factor] = new double[ties.others[factor].length];
            ties.add(factor, compact.out(), strengths);
            ties.add(factor, compact.in(), strengths);
        }
        return ties;
    }

    /** Those the factor is tied to, in rising order. */
    int[] others(int factor) {
        return others[factor];
    }

    /** The weights of those ties, in the same order. */
    double[] weights(int factor) {
        return weights[factor];
    }

    /** The weight within the factor, which it has when it stands for several; counted once. */
    double own(int factor) {
        return own[factor];
    }

    int size() {
        return others.length;
    }

    /** How strongly the two are tied; 0 when they are not. */
    double between(int one, int other) {
        int at = Arrays.binarySearch(others[one], other);
        return at < 0 ? 0 : weights[one][at];
    }

    /** All that is tied to the factor; what lies within it has two ends there. */
    double total(int factor) {
        return Arrays.stream(weights[factor]).sum() + 2 * own[factor];
    }

    /** The communities as factors, tied by what ties their members. */
    Ties joined(int[] community) {
        int count = Arrays.stream(community).max().orElse(-1) + 1;
        double[] within = new double[count];
        List<TreeMap<Integer, Double>> rows =
                Stream.generate(TreeMap<Integer, Double>::new).limit(count).toList();
        for (int factor = 0; factor < size(); factor++) {
            int here = community[factor];
            within[here] += own[factor];
            for (int i = 0; i < others[factor].length; i++) {
                int there = community[others[factor][i]];
                double weight = weights[factor][i];
                if (there == here) {
                    within[here] += weight / 2;
                } else {
                    rows.get(here).merge(there, weight, Double::sum);
                }
            }
        }
        return new Ties(
                rows.stream()
                        .map(row -> row.keySet().stream().mapToInt(i -> i).toArray())
                        .toArray(int[][]::new),
                rows.stream()
                        .map(row -> row.values().stream().mapToDouble(w -> w).toArray())
                        .toArray(double[][]::new),
                within);
    }

    private void add(int factor, Neighbours links, double[] strengths) {
        for (int slot = links.first(factor); slot < links.end(factor); slot++) {
            int at = Arrays.binarySearch(others[factor], links.at(slot));
            weights[factor][at] += strengths[links.link(slot)];
        }
    }

    private static int[] sorted(Neighbours joined, int factor) {
        int[] others = new int[joined.end(factor) - joined.first(factor)];
        for (int i = 0; i < others.length; i++) {
            others[i] = joined.at(joined.first(factor) + i);
        }
        Arrays.sort(others);
        return others;
    }
}
