package org.mapwright.analysis.research;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.map.FactorId;

/**
 * Power from whom one influences: c = (I - beta A)^-1 A 1 over outgoing links, scaled so that the squares sum to the
 * number of factors. With beta above 0 a factor counts more when what it influences is influential; with beta below 0 it
 * counts more when what it influences is weak; with 0 it is the out-degree.
 *
 * <p>Source: Bonacich 1987, American Journal of Sociology 92, 1170-1182. Cost: factors cubed up to 150 factors, else
 * links x rounds. Limits: signs, strengths and delays are left out; beta is a choice that the drawing does not make.
 *
 * @param beta what was used: share / max(1, largest eigenvalue of A)
 * @param scores in the order of the map; empty when they grow beyond every number, as they may on maps of many hundred
 *     factors without loops
 */
public record BonacichPower(Parameters parameters, double beta, List<Score> scores) {

    public BonacichPower {
        scores = List.copyOf(scores);
    }

    /**
     * How much the power of others counts.
     *
     * @param share of the largest beta at which the sum has an end, in [-0.95, 0.95]
     */
    public record Parameters(double share) {

        public static final Parameters DEFAULT = new Parameters(0.5);

        public Parameters {
            if (!(share >= -0.95 && share <= 0.95)) {
                throw new IllegalArgumentException("The share must be in [-0.95, 0.95]: " + share);
            }
        }
    }

    /**
     * One factor.
     *
     * @param power below 0 only where beta is
     */
    public record Score(FactorId factor, double power) {}

    /**
     * Solves for the power of every factor.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static BonacichPower of(CausalGraph graph, Parameters parameters, Termination termination) {
        LinkMatrix links = LinkMatrix.unweighted(graph);
        double radius = Radius.of(links, Components.of(graph), termination);
        double beta = parameters.share() / Math.max(1, radius);
        Optional<double[]> power = TotalWays.solve(links.times(beta), links.rowSums(), termination);
        return new BonacichPower(
                parameters,
                beta,
                power.filter(BonacichPower::isFinite)
                        .map(found -> scores(graph, scaled(found)))
                        .orElse(List.of()));
    }

    private static boolean isFinite(double[] power) {
        return Arrays.stream(power).allMatch(Double::isFinite);
    }

    private static List<Score> scores(CausalGraph graph, double[] power) {
        return IntStream.range(0, power.length)
                .mapToObj(i -> new Score(graph.factors().get(i), power[i]))
                .toList();
    }

    /** Squares sum to their number; divided by the largest first, since squares of large numbers overflow. */
    private static double[] scaled(double[] power) {
        double largest = Arrays.stream(power).map(Math::abs).max().orElse(0);
        if (largest == 0) {
            return power;
        }
        double squares =
                Arrays.stream(power).map(p -> (p / largest) * (p / largest)).sum();
        double scale = Math.sqrt(power.length / squares);
        return Arrays.stream(power).map(p -> p / largest * scale).toArray();
    }
}
