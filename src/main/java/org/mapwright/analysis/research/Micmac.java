package org.mapwright.analysis.research;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.map.FactorId;

/**
 * Influence and dependence, direct and along ways of several links (MICMAC). Direct: links going out and coming in.
 * Indirect: the ways of k links that begin and end at the factor, which are the row and column sums of A^k. k is raised
 * until the ranks by both are those of k - 1, ties included.
 *
 * <p>Source: Duperrin and Godet 1973; Godet 1994, From Anticipation to Action. Cost: k (links + factors log factors).
 * Limits: signs, strengths and delays are left out; a way may pass a factor more than once; on maps that people draw the
 * ranks often do not settle by k = 8, and the result then says so. Katz status weighs all lengths and needs no k.
 *
 * @param power k, the number of links of the ways that were counted last; 0 without links
 * @param factors in the order of the map
 */
public record Micmac(Parameters parameters, int power, Ending ending, List<Standing> factors) {

    public Micmac {
        factors = List.copyOf(factors);
    }

    /**
     * How far to go.
     *
     * @param mostPower the largest k, 1 to 100
     */
    public record Parameters(int mostPower) {

        public static final Parameters DEFAULT = new Parameters(8);

        public Parameters {
            if (mostPower < 1 || mostPower > 100) {
                throw new IllegalArgumentException("The largest power must be in [1, 100]: " + mostPower);
            }
        }
    }

    /** Why k was not raised further. */
    public enum Ending {
        /** The ranks are those of k - 1. */
        SETTLED,
        /** The ranks still changed at the largest k: the order is not stable. */
        NOT_SETTLED,
        /** The drawing has no way of k + 1 links, as it has no feedback loop. */
        NO_LONGER_WAYS
    }

    /**
     * One factor.
     *
     * @param influence links going out
     * @param dependence links coming in
     * @param indirectInfluence ways of k links that begin here
     * @param indirectDependence ways of k links that end here
     */
    public record Standing(
            FactorId factor,
            int influence,
            int dependence,
            Quadrant direct,
            BigInteger indirectInfluence,
            BigInteger indirectDependence,
            Quadrant indirect) {}

    /** Whether the indirect order can be relied on as far as the drawing goes. */
    public boolean isStable() {
        return ending != Ending.NOT_SETTLED;
    }

    /**
     * Counts the ways.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static Micmac of(CausalGraph graph, Parameters parameters, Termination termination) {
        CompactGraph compact = graph.compact();
        Ways direct = Ways.ofOne(compact);
        Ways now = direct;
        int power = direct.isNone() ? 0 : 1;
        Ending ending = direct.isNone() ? Ending.NO_LONGER_WAYS : Ending.NOT_SETTLED;
        while (ending == Ending.NOT_SETTLED && power < parameters.mostPower()) {
            termination.check();
            Ways longer = now.longer(compact);
            if (longer.isNone()) {
                ending = Ending.NO_LONGER_WAYS;
            } else {
                ending = longer.ranksLike(now) ? Ending.SETTLED : Ending.NOT_SETTLED;
                now = longer;
                power++;
            }
        }
        return new Micmac(parameters, power, ending, standings(graph, direct, now));
    }

    private static List<Standing> standings(CausalGraph graph, Ways direct, Ways indirect) {
        Quadrant[] directly = quadrants(direct);
        Quadrant[] indirectly = quadrants(indirect);
        return IntStream.range(0, graph.factors().size())
                .mapToObj(i -> new Standing(
                        graph.factors().get(i),
                        graph.compact().outDegree(i),
                        graph.compact().inDegree(i),
                        directly[i],
                        indirect.from()[i],
                        indirect.to()[i],
                        indirectly[i]))
                .toList();
    }

    private static Quadrant[] quadrants(Ways ways) {
        boolean[] influence = Ways.aboveMean(ways.from());
        boolean[] dependence = Ways.aboveMean(ways.to());
        Quadrant[] quadrants = new Quadrant[influence.length];
        for (int i = 0; i < quadrants.length; i++) {
            quadrants[i] = Quadrant.of(influence[i], dependence[i]);
        }
        return quadrants;
    }
}
