package org.mapwright.shell.bench;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.EdgeReversedGraph;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;

/** The same by JGraphT, which Mapwright has on board anyway. */
final class JGraphTSide {

    static final String NAME = "JGraphT";

    private JGraphTSide() {}

    static Side betweenness(CausalGraph graph) {
        return Timed.alone(() -> new BetweennessCentrality<>(graph.asGraph()).getScores());
    }

    static Side harmonic(CausalGraph graph) {
        return Timed.alone(() -> new HarmonicCentrality<>(graph.asGraph(), false, false).getScores());
    }

    static Side components(CausalGraph graph) {
        return Timed.alone(() -> new KosarajuStrongConnectivityInspector<>(graph.asGraph()).stronglyConnectedSets());
    }

    static Side reversePageRank(CausalGraph graph) {
        Graph<FactorId, LinkReading> reversed = new EdgeReversedGraph<>(graph.asGraph());
        return Timed.alone(() -> new PageRank<>(reversed, 0.85, 1_000, 1e-13).getScores());
    }
}
