package org.mapwright.analysis.stability;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * Which way each factor moves each other in the drawing, over all ways along the links together: S = (I - alpha W)^-1
 * alpha W, W being the strengths with their signs and 0 where a sign is open. alpha = 0.9 / largest eigenvalue of |W|, at
 * most 0.5, so that longer ways weigh less. A design of this project, after Katz 1953.
 *
 * <p>Cost: factors x links x sweeps, factors x factors of memory. Limits: it adds ways up as if they did not disturb each
 * other, and alpha is a choice that the drawing does not make; read the sides rather than the sizes.
 *
 * @param alpha the weight of one step
 * @param complete whether it was worked out; not where factors x links exceed a million
 * @param from the effects of each factor, in the order of the map; empty unless complete
 */
public record NetEffectTable(double alpha, boolean complete, List<Effects> from) {

    /** The share of all ways by which those of one side must outweigh the others, else an effect is mixed. */
    public static final double MIXED_BELOW = NetEffects.MIXED_BELOW;

    public NetEffectTable {
        from = List.copyOf(from);
    }

    /**
     * What one factor does to each, in the order of the map; to itself by the loops through it.
     *
     * @param total the sum of the sizes of the effects on the others
     * @param effects signed: above 0 it rises with the factor, below 0 it falls
     * @param ways the same if no link lowered: what the effect could be at most; links of open sign count as nothing
     * @param sides 1 when it rises, -1 when it falls, 0 when the ways cancel out (below a tenth of all) or there are none
     */
    public record Effects(FactorId factor, double total, List<Double> effects, List<Double> ways, List<Integer> sides) {

        public Effects {
            effects = List.copyOf(effects);
            ways = List.copyOf(ways);
            sides = List.copyOf(sides);
        }
    }

    /**
     * Works the table out.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static NetEffectTable of(SystemMap map, Termination termination) {
        CausalGraph graph = CausalGraph.of(map);
        boolean complete = !Plan.isHeavy(graph.factors().size(), graph.links().size());
        NetEffects net = NetEffects.of(graph, complete, termination);
        List<Effects> from = new ArrayList<>();
        for (int factor = 0; complete && factor < graph.factors().size(); factor++) {
            termination.check();
            from.add(net.from(factor));
        }
        return new NetEffectTable(net.alpha(), complete, from);
    }
}
