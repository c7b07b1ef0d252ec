package org.mapwright.analysis.stability;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;

/** The places by one figure in all redrawings; each redrawing writes what is its own, so several threads may at once. */
final class Draws {

    private static final int FACTORS_BETWEEN_LOOKS = 100;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final int factors;
    private final int draws;
    private final int[] base;
    private final char[] places;
    private final double[] tau;

    /** Room for up to 65,535 factors. */
    Draws(int factors, int draws) {
        this.factors = factors;
        this.draws = draws;
        this.base = new int[factors];
        this.places = new char[factors * draws];
        this.tau = new double[draws];
    }

    /** The places in the drawing as it is. */
    int[] base() {
        return base;
    }

    void put(int draw, int[] found, OptionalDouble agreement) {
        for (int i = 0; i < factors; i++) {
            places[i * draws + draw] = (char) found[i];
        }
        tau[draw] = agreement.orElse(Double.NaN);
    }

    FigureStability of(Figure figure, CausalGraph graph, int top, Termination termination) {
        Map<FactorId, FactorStability> stability = new LinkedHashMap<>();
        for (int i = 0; i < factors; i++) {
            if (i % FACTORS_BETWEEN_LOOKS == 0) {
                termination.check();
            }
            stability.put(graph.factors().get(i), of(graph, i, top));
        }
        List<FactorStability> first =
                stability.values().stream().filter(one -> one.place() <= top).toList();
        return new FigureStability(
                figure,
                stability,
                first.size(),
                first.stream().mapToDouble(FactorStability::probabilityTop).sum(),
                DoubleStream.of(tau).filter(one -> !Double.isNaN(one)).average(),
                draws);
    }

    private FactorStability of(CausalGraph graph, int factor, int top) {
        char[] sorted = Arrays.copyOfRange(places, factor * draws, (factor + 1) * draws);
        Arrays.sort(sorted);
        long sum = IntStream.range(0, draws).mapToLong(i -> sorted[i]).sum();
        long among = IntStream.range(0, draws).filter(i -> sorted[i] <= top).count();
        return new FactorStability(
                graph.factors().get(factor),
                base[factor],
                (double) sum / draws,
                quantile(sorted, LOW),
                quantile(sorted, HIGH),
                (double) among / draws);
    }

    /** The smallest value that at least that share of all reach at most (type 1 of Hyndman and Fan 1996). */
    static int quantile(char[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length - 1e-9) - 1)];
    }
}
