package org.mapwright.analysis.lenses;

import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.ReverseRank;
import org.mapwright.analysis.loops.CountedLoops;
import org.mapwright.analysis.structure.DriverClass;
import org.mapwright.analysis.structure.DriverClasses;
import org.mapwright.analysis.structure.Matching;

/** Measures every factor. */
public final class Measuring {

    private final CausalGraph graph;
    private final CompactGraph compact;
    private final Katz katz;
    private final Matching matching;
    private final CountedLoops loops;

    public Measuring(CausalGraph graph, Katz katz, Matching matching, CountedLoops loops) {
        this.graph = graph;
        this.compact = graph.compact();
        this.katz = katz;
        this.matching = matching;
        this.loops = loops;
    }

    /**
     * The measures of every factor, in the order of the map.
     *
     * @param threads how many may work; the figures are the same
     */
    public List<FactorMeasures> measure(int threads, Termination termination, Progress progress) {
        Reach[] in = Reach.ofAll(compact.size(), compact.in(), termination);
        Reach[] out = Reach.ofAll(compact.size(), compact.out(), termination);
        double[] betweenness = Betweenness.of(compact, threads, termination, progress);
        double[] pageRank = ReverseRank.of(compact);
        int[] cores = CoreNumbers.of(compact);
        DriverClass[] classes = DriverClasses.of(compact, matching, termination);
        return IntStream.range(0, compact.size())
                .mapToObj(i -> new FactorMeasures(
                        graph.factors().get(i),
                        compact.inDegree(i),
                        compact.outDegree(i),
                        in[i],
                        out[i],
                        betweenness[i],
                        Betweenness.normalised(betweenness[i], compact.size()),
                        katz.score(i),
                        pageRank[i],
                        cores[i],
                        loops.of(graph.factors().get(i)),
                        classes[i]))
                .toList();
    }
}
