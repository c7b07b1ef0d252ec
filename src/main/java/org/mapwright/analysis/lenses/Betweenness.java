package org.mapwright.analysis.lenses;

import java.util.concurrent.atomic.AtomicInteger;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.Together;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.ShortestPaths;

/**
 * Betweenness of every factor: over all ordered pairs of others, the share of shortest paths that pass through it.
 * Directed, every link one step, ends not counted, not normalised.
 *
 * <p>Source: Freeman 1977; the algorithm of Brandes 2001 (J. Math. Sociol. 25, 163-177). Cost: factors x links steps.
 * The factors where paths begin are summed in blocks, and the blocks in their order, so the figures are the same to the
 * last digit however many threads work.
 */
public final class Betweenness {

    private static final int LEAST_IN_BLOCK = 64;
    private static final int MOST_BLOCKS = 64;

    private final CompactGraph graph;
    private final int inBlock;
    private final double[][] blocks;
    private final AtomicInteger next = new AtomicInteger();

    private Betweenness(CompactGraph graph) {
        this.graph = graph;
        this.inBlock = Math.max(LEAST_IN_BLOCK, Math.ceilDiv(graph.size(), MOST_BLOCKS));
        this.blocks = new double[Math.ceilDiv(graph.size(), inBlock)][graph.size()];
    }

    /**
     * The betweenness of every factor.
     *
     * @param threads how many may work, at least 1
     */
    public static double[] of(CompactGraph graph, int threads, Termination termination, Progress progress) {
        var search = new Betweenness(graph);
        Together.run(Math.min(threads, search.blocks.length), () -> search.work(termination, progress));
        return search.sum();
    }

    /** Divides by the number of ordered pairs of other factors, (n-1)(n-2); 0 with fewer than three factors. */
    static double normalised(double raw, int factors) {
        return factors < 3 ? 0 : raw / ((factors - 1.0) * (factors - 2.0));
    }

    /** Takes one block after the other, until none is left. */
    private void work(Termination termination, Progress progress) {
        var paths = new ShortestPaths(graph.size(), graph.links());
        for (int block = next.getAndIncrement(); block < blocks.length; block = next.getAndIncrement()) {
            progress.at(Progress.Step.FACTORS, (double) block / blocks.length);
            int end = Math.min(graph.size(), (block + 1) * inBlock);
            for (int source = block * inBlock; source < end; source++) {
                termination.check();
                paths.addFrom(source, graph.out(), blocks[block]);
            }
        }
    }

    private double[] sum() {
        double[] sum = new double[graph.size()];
        for (double[] block : blocks) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += block[i];
            }
        }
        return sum;
    }
}
