package org.mapwright.analysis.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealMatrix;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.analysis.research.Dematel.Outcome;
import org.mapwright.analysis.research.Dematel.Pair;
import org.mapwright.analysis.research.Dematel.Parameters;
import org.mapwright.analysis.research.Dematel.Standing;

/** Works out {@link Dematel}. D (I - D)^-1 is (I - D)^-1 - I, so one inverse gives every cell. */
final class TotalRelation {

    /** How near to 1 the largest eigenvalue may come; beyond, half the digits would be lost. */
    private static final double GUARD = 1e-9;

    private final CausalGraph graph;
    private final Parameters parameters;
    private final Termination termination;
    private final List<int[]> components;
    private final double divisor;
    private final LinkMatrix shares;

    TotalRelation(CausalGraph graph, Parameters parameters, Termination termination) {
        this.graph = graph;
        this.parameters = parameters;
        this.termination = termination;
        components = Components.of(graph);
        termination.check();
        LinkMatrix strengths = LinkMatrix.weighted(graph);
        divisor = DoubleStream.concat(Arrays.stream(strengths.rowSums()), Arrays.stream(strengths.columnSums()))
                .max()
                .orElse(0);
        shares = divisor == 0 ? strengths : strengths.times(1 / divisor);
    }

    Dematel dematel() {
        if (divisor == 0) {
            return nothing(Outcome.NO_LINKS, 0);
        }
        if (Radius.isOne(shares, components, GUARD)) {
            return nothing(Outcome.NEVER_FADES, 1);
        }
        double radius = Math.min(1, Radius.of(shares, components, termination));
        if (shares.size() > TotalWays.MOST_DENSE) {
            return sumsOnly(radius);
        }
        return TotalWays.inverse(shares)
                .map(ways -> everyPair(ways, radius))
                .orElseGet(() -> nothing(Outcome.NEVER_FADES, radius));
    }

    private Dematel everyPair(RealMatrix ways, double radius) {
        int size = shares.size();
        double[] given = new double[size];
        double[] received = new double[size];
        for (int from = 0; from < size; from++) {
            termination.check();
            for (int to = 0; to < size; to++) {
                given[from] += total(ways, from, to);
                received[to] += total(ways, from, to);
            }
        }
        double threshold = threshold(given);
        return new Dematel(
                parameters,
                Outcome.COMPLETE,
                divisor,
                radius,
                threshold,
                standings(given, received),
                above(ways, threshold));
    }

    private Dematel sumsOnly(double radius) {
        Optional<double[]> from = TotalWays.series(shares::along, shares.ones(), termination);
        Optional<double[]> to = TotalWays.series(shares::against, shares.ones(), termination);
        if (from.isEmpty() || to.isEmpty()) {
            return nothing(Outcome.FADES_TOO_SLOWLY, radius);
        }
        double[] given = lessOne(from.get());
        double[] received = lessOne(to.get());
        return new Dematel(
                parameters,
                Outcome.WITHOUT_PAIRS,
                divisor,
                radius,
                threshold(given),
                standings(given, received),
                List.of());
    }

    private Dematel nothing(Outcome outcome, double radius) {
        return new Dematel(parameters, outcome, divisor, radius, 0, List.of(), List.of());
    }

    /** The threshold asked for, or the mean of T: its sum is that of the row sums. */
    private double threshold(double[] given) {
        double cells = (double) shares.size() * shares.size();
        return parameters.threshold().orElseGet(() -> Arrays.stream(given).sum() / cells);
    }

    private List<Standing> standings(double[] given, double[] received) {
        return IntStream.range(0, shares.size())
                .mapToObj(i -> new Standing(graph.factors().get(i), given[i], received[i]))
                .toList();
    }

    private List<Pair> above(RealMatrix ways, double threshold) {
        List<Pair> pairs = new ArrayList<>();
        for (int from = 0; from < shares.size(); from++) {
            for (int to = 0; to < shares.size(); to++) {
                double total = total(ways, from, to);
                if (total > threshold) {
                    pairs.add(
                            new Pair(graph.factors().get(from), graph.factors().get(to), total));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::total).reversed());
        return pairs;
    }

    /** A cell of T; what rounding left below 0 is 0. */
    private static double total(RealMatrix ways, int from, int to) {
        return Math.max(0, ways.getEntry(from, to) - (from == to ? 1 : 0));
    }

    private static double[] lessOne(double[] sums) {
        return Arrays.stream(sums).map(sum -> Math.max(0, sum - 1)).toArray();
    }
}
