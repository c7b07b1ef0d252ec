package org.mapwright.analysis.stability;

import java.util.SplittableRandom;
import org.mapwright.analysis.graph.CausalGraph;

/**
 * Draws the same system in finer grain: 15 % of the links, picked evenly, get a factor in their middle. The first half
 * keeps sign and strength, the second rises at full strength, so that the way as a whole stays what it was.
 */
final class FinerGrain implements Redrawing {

    /** The share of the links that are divided. */
    static final double SHARE = 0.15;

    private final int factors;
    private final int[] cause;
    private final int[] effect;
    private final int[] sign;
    private final double[] weight;
    private final int divided;
    private final int[] own;

    FinerGrain(CausalGraph graph) {
        LinkOrder links = new LinkOrder(graph);
        factors = links.factors;
        cause = links.cause;
        effect = links.effect;
        sign = links.sign;
        weight = links.weight;
        divided = (int) Math.round(SHARE * cause.length);
        own = Redrawing.own(factors);
    }

    @Override
    public int moreFactors() {
        return divided;
    }

    @Override
    public int moreLinks() {
        return divided;
    }

    @Override
    public int[] draw(Drawing onto, SplittableRandom random) {
        onto.clear(factors + divided);
        int left = divided;
        for (int i = 0; i < cause.length; i++) {
            if (random.nextInt(cause.length - i) < left) {
                left--;
                onto.add(cause[i], factors + left, sign[i], weight[i]);
                onto.add(factors + left, effect[i], 1, 1);
            } else {
                onto.add(cause[i], effect[i], sign[i], weight[i]);
            }
        }
        onto.index();
        return own;
    }
}
