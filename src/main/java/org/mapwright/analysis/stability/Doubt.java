package org.mapwright.analysis.stability;

import java.util.SplittableRandom;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.Certainty;

/**
 * Draws each link by what the group doubts: a guess stands in half of the redrawings, a link of which people are fairly
 * sure in three of four, one of which they are sure in 19 of 20; a sign left open rises or lowers evenly; the strength is
 * one class up or down in one of ten each. A design of this project.
 */
final class Doubt implements Redrawing {

    /** The chance that a strength is one class more, and as much that it is one less. */
    static final double STRENGTH_MOVES = 0.1;
    /** One class of strength. */
    static final double CLASS = 1 / 3.0;

    private final int factors;
    private final int[] cause;
    private final int[] effect;
    private final int[] sign;
    private final double[] weight;
    private final double[] presence;
    private final int[] own;

    Doubt(CausalGraph graph) {
        LinkOrder links = new LinkOrder(graph);
        factors = links.factors;
        cause = links.cause;
        effect = links.effect;
        sign = links.sign;
        weight = links.weight;
        presence = LinkOrder.of(graph).stream()
                .mapToDouble(link -> presence(link.certainty()))
                .toArray();
        own = Redrawing.own(factors);
    }

    /** The chance that a link of which the group is so sure stands in a redrawing. */
    static double presence(Certainty certainty) {
        return switch (certainty) {
            case GUESS -> 0.5;
            case FAIRLY_SURE -> 0.75;
            case SURE -> 0.95;
        };
    }

    @Override
    public int[] draw(Drawing onto, SplittableRandom random) {
        onto.clear(factors);
        for (int i = 0; i < cause.length; i++) {
            boolean stands = random.nextDouble() < presence[i];
            int even = random.nextBoolean() ? 1 : -1;
            double move = random.nextDouble();
            if (stands) {
                onto.add(cause[i], effect[i], sign[i] == 0 ? even : sign[i], moved(weight[i], move));
            }
        }
        onto.index();
        return own;
    }

    private static double moved(double weight, double chance) {
        if (chance < STRENGTH_MOVES) {
            return Math.min(1, weight + CLASS);
        }
        return chance < 2 * STRENGTH_MOVES ? Math.max(CLASS, weight - CLASS) : weight;
    }
}
