package org.mapwright.analysis.research;

import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;

/**
 * Total relation of every factor with every other, along ways of any length that weigh less the longer they are
 * (DEMATEL). D is the matrix of strengths divided by the largest row or column sum, T = D (I - D)^-1 = D + D^2 + ....
 * A factor gives its row sum r of T and receives its column sum c; r + c is its prominence, r - c its relation.
 *
 * <p>Source: Gabus and Fontela 1972, 1973. Cost: factors cubed up to 150 factors, above that links x rounds and no pairs.
 * Limits: <b>signs and delays are left out</b>, a link that lowers counts like one that raises. The sum has no end when
 * the largest eigenvalue of D is 1, which is so when some factors pass all they take on to each other, as in a lone
 * loop of equal strengths; then nothing is computed and the result says so. The threshold is a convention.
 *
 * @param divisor the largest row or column sum of the strengths; 0 without links
 * @param spectralRadius the largest eigenvalue of D, in [0, 1]
 * @param threshold above which a pair counts as related; 0 when nothing was computed
 * @param factors in the order of the map; empty when nothing was computed
 * @param pairs what is above the threshold, the largest first; empty too when the pairs were left out
 */
public record Dematel(
        Parameters parameters,
        Outcome outcome,
        double divisor,
        double spectralRadius,
        double threshold,
        List<Standing> factors,
        List<Pair> pairs) {

    public Dematel {
        factors = List.copyOf(factors);
        pairs = List.copyOf(pairs);
    }

    /**
     * What counts as a relation.
     *
     * @param threshold a value of T at least 0; nothing for the mean of all its cells
     */
    public record Parameters(Optional<Double> threshold) {

        public static final Parameters DEFAULT = new Parameters(Optional.empty());

        public Parameters {
            if (threshold.isPresent() && !(threshold.get() >= 0 && threshold.get() <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("The threshold must be a number of at least 0: " + threshold.get());
            }
        }
    }

    /** How far the answer goes. */
    public enum Outcome {
        /** Factors and pairs. */
        COMPLETE,
        /** Factors only: the map is too large for its pairs to be listed. */
        WITHOUT_PAIRS,
        /** Nothing, since no link stands on the map. */
        NO_LINKS,
        /** Nothing, since the largest eigenvalue is 1: what runs along the links never fades. */
        NEVER_FADES,
        /** Nothing, since what runs along the links fades too slowly to be added up. */
        FADES_TOO_SLOWLY
    }

    /**
     * One factor.
     *
     * @param given r, at least 0
     * @param received c, at least 0
     */
    public record Standing(FactorId factor, double given, double received) {

        /** How much it takes part at all, r + c. */
        public double prominence() {
            return given + received;
        }

        /** Whether it gives more than it receives (above 0) or the other way about, r - c. */
        public double relation() {
            return given - received;
        }
    }

    /**
     * A relation above the threshold, along links or longer ways.
     *
     * @param total the cell of T
     */
    public record Pair(FactorId from, FactorId to, double total) {}

    /** Whether there are figures. */
    public boolean isAnswered() {
        return outcome == Outcome.COMPLETE || outcome == Outcome.WITHOUT_PAIRS;
    }

    /**
     * Adds up all ways.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static Dematel of(CausalGraph graph, Parameters parameters, Termination termination) {
        return new TotalRelation(graph, parameters, termination).dematel();
    }
}
