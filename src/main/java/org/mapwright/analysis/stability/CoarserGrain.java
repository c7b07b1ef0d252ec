package org.mapwright.analysis.stability;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.mapwright.analysis.graph.CausalGraph;

/**
 * Draws the same system in coarser grain: pairs of factors that a link joins become one factor, until 15 % of the factors
 * are gone. Links are picked evenly; a factor is merged once at most, so that nothing grows together into a lump, and a
 * drawing with few disjoint links loses fewer. The counterpart of {@link FinerGrain}: what one person writes as one
 * factor another writes as cause and effect.
 *
 * <p>The merged factor is the cause, and the effect is read through the link between them: where that lowers, all other
 * links of the effect turn round, so that every way that led through both keeps its sign; where it is open they are open.
 * The link itself, and one back, would lead from the factor to itself and go away. Links that come to join the same two
 * factors fall together and are read as claims are: the sign of most (a tie is open), the mean strength of those that
 * share it. Either factor stands where the merged one does. A design of this project.
 */
final class CoarserGrain implements Redrawing {

    /** The share of the factors that are merged into another. */
    static final double SHARE = 0.15;

    private final int factors;
    private final int[] cause;
    private final int[] effect;
    private final int[] sign;
    private final double[] weight;
    private final int merged;

    CoarserGrain(CausalGraph graph) {
        LinkOrder links = new LinkOrder(graph);
        factors = links.factors;
        cause = links.cause;
        effect = links.effect;
        sign = links.sign;
        weight = links.weight;
        merged = (int) Math.round(SHARE * factors);
    }

    @Override
    public int[] draw(Drawing onto, SplittableRandom random) {
        return merge(onto, pick(random));
    }

    /** Links without a factor in common, in the order in which chance takes them. */
    private int[] pick(SplittableRandom random) {
        int[] order = Redrawing.own(cause.length);
        boolean[] taken = new boolean[factors];
        int[] picked = new int[merged];
        int count = 0;
        for (int i = 0; i < order.length && count < merged; i++) {
            int at = i + random.nextInt(order.length - i);
            int link = order[at];
            order[at] = order[i];
            if (!taken[cause[link]] && !taken[effect[link]]) {
                taken[cause[link]] = true;
                taken[effect[link]] = true;
                picked[count++] = link;
            }
        }
        return Arrays.copyOf(picked, count);
    }

    /** Draws with the ends of these links as one factor each; no two of them may have an end in common. */
    int[] merge(Drawing onto, int... links) {
        int[] head = Redrawing.own(factors);
        int[] turn = new int[factors];
        Arrays.fill(turn, 1);
        for (int link : links) {
            head[effect[link]] = cause[link];
            turn[effect[link]] = sign[link];
        }
        int[] standsFor = numbers(head);
        onto.clear(factors - links.length);
        together(standsFor, turn).values().forEach(all -> all.drawOn(onto));
        onto.index();
        return standsFor;
    }

    private int[] numbers(int[] head) {
        int[] number = new int[factors];
        int next = 0;
        for (int i = 0; i < factors; i++) {
            number[i] = head[i] == i ? next++ : 0;
        }
        int[] standsFor = new int[factors];
        Arrays.setAll(standsFor, i -> number[head[i]]);
        return standsFor;
    }

    private Map<Long, FallenTogether> together(int[] standsFor, int[] turn) {
        Map<Long, FallenTogether> together = new LinkedHashMap<>();
        for (int i = 0; i < cause.length; i++) {
            int from = standsFor[cause[i]];
            int to = standsFor[effect[i]];
            if (from != to) {
                together.computeIfAbsent((long) from * factors + to, ends -> new FallenTogether(from, to))
                        .add(sign[i] * turn[cause[i]] * turn[effect[i]], weight[i]);
            }
        }
        return together;
    }
}
