package org.mapwright.analysis.graph;

import static org.mapwright.analysis.AnalysisParameters.PAGE_RANK_DAMPING;

import java.util.Arrays;

/**
 * PageRank on reversed links: who ultimately drives. Where nothing leads back further, the mass is spread evenly; the
 * scores sum to 1. Used again and again on other drawings without new memory.
 *
 * <p>Source: Page, Brin, Motwani and Winograd 1999; the power method. Cost: links x rounds, some hundred at a damping of
 * 0.85, until no score changes by more than 10^-13.
 */
public final class ReverseRank {

    private static final double PRECISION = 1e-13;
    private static final int MOST_ROUNDS = 10_000;

    private final double[] before;

    /** Room for that many factors. */
    public ReverseRank(int factors) {
        before = new double[factors];
    }

    /** The scores of all factors. */
    public static double[] of(CompactGraph graph) {
        double[] rank = new double[graph.size()];
        new ReverseRank(rank.length)
                .score(
                        rank.length,
                        graph.out().starts(),
                        graph.out().others(),
                        graph.in().starts(),
                        rank);
        return rank;
    }

    /**
     * Fills in the scores.
     *
     * @param start,other for each factor those that it leads to
     * @param inStart differences are how many lead to each
     */
    public void score(int size, int[] start, int[] other, int[] inStart, double[] rank) {
        Arrays.fill(rank, 0, size, 1.0 / size);
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > PRECISION; round++) {
            double loose = 0;
            for (int i = 0; i < size; i++) {
                int in = inStart[i + 1] - inStart[i];
                loose += in == 0 ? rank[i] : 0;
                before[i] = in == 0 ? 0 : rank[i] / in;
            }
            double even = (1 - PAGE_RANK_DAMPING + PAGE_RANK_DAMPING * loose) / size;
            change = follow(size, start, other, rank, even);
        }
    }

    private double follow(int size, int[] start, int[] other, double[] rank, double even) {
        double change = 0;
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int slot = start[i]; slot < start[i + 1]; slot++) {
                sum += before[other[slot]];
            }
            double next = even + PAGE_RANK_DAMPING * sum;
            change = Math.max(change, Math.abs(next - rank[i]));
            rank[i] = next;
        }
        return change;
    }
}
