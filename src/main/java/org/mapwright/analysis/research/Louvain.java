package org.mapwright.analysis.research;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;

/**
 * One run of the Louvain method: factors move, in an order that chance decides, to the neighbouring community where the
 * modularity gains most, until none gains; then communities become single factors and the same begins anew.
 *
 * <p>Source: Blondel, Guillaume, Lambiotte and Lefebvre 2008. Cost: about links x rounds, some ten of them.
 */
final class Louvain {

    /** Less than that is rounding; without it a factor could move to and fro for ever. */
    private static final double LEAST_GAIN = 1e-12;

    private final Ties ties;
    private final Random random;
    private final Termination termination;
    private final int[] community;
    private final double[] total;
    private final double[] ends;
    private final double[] towards;
    private final double allEnds;

    private Louvain(Ties ties, Random random, Termination termination) {
        this.ties = ties;
        this.random = random;
        this.termination = termination;
        community = IntStream.range(0, ties.size()).toArray();
        total = Arrays.stream(community).mapToDouble(ties::total).toArray();
        ends = total.clone();
        towards = new double[ties.size()];
        allEnds = Arrays.stream(total).sum();
    }

    /** The community of each factor, numbered from 0 in the order of their first factors. */
    static int[] run(Ties ties, Random random, Termination termination) {
        var level = new Louvain(ties, random, termination);
        boolean moved = level.settle();
        int[] numbers = renumbered(level.community);
        if (!moved) {
            return numbers;
        }
        int[] above = run(ties.joined(numbers), random, termination);
        return renumbered(Arrays.stream(numbers).map(number -> above[number]).toArray());
    }

    /** Moves factors until none gains any more; true when any moved. */
    private boolean settle() {
        boolean any = false;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int factor : shuffled()) {
                termination.check();
                moved |= move(factor);
            }
            any |= moved;
        }
        return any;
    }

    private boolean move(int factor) {
        int from = community[factor];
        int[] others = ties.others(factor);
        for (int i = 0; i < others.length; i++) {
            towards[community[others[i]]] += ties.weights(factor)[i];
        }
        ends[from] -= total[factor];
        int best = from;
        for (int other : others) {
            int to = community[other];
            best = gain(factor, to) > gain(factor, best) + LEAST_GAIN * allEnds ? to : best;
        }
        ends[best] += total[factor];
        community[factor] = best;
        for (int other : others) {
            towards[community[other]] = 0;
        }
        towards[from] = 0;
        return best != from;
    }

    /** What joining the community gains, up to what is the same for all. */
    private double gain(int factor, int to) {
        return towards[to] - ends[to] * total[factor] / allEnds;
    }

    private int[] shuffled() {
        int[] order = IntStream.range(0, ties.size()).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    private static int[] renumbered(int[] community) {
        int[] number = new int[community.length];
        Arrays.fill(number, -1);
        int next = 0;
        int[] result = new int[community.length];
        for (int i = 0; i < community.length; i++) {
            if (number[community[i]] < 0) {
                number[community[i]] = next++;
            }
            result[i] = number[community[i]];
        }
        return result;
    }
}
