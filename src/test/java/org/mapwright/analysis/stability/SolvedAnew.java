package org.mapwright.analysis.stability;

import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.graph.Parts;
import org.mapwright.map.SystemMap;

/** Counts the effects that a link's sign turns by solving the map twice, once for each sign. */
final class SolvedAnew {

    private SolvedAnew() {}

    static int flipped(SystemMap map, UncertainLink link) {
        CausalGraph graph = CausalGraph.of(map);
        double[][] rising = sides(graph, link, 1);
        double[][] lowering = sides(graph, link, -1);
        int flipped = 0;
        for (int i = 0; i < rising.length; i++) {
            for (int j = 0; j < rising.length; j++) {
                flipped += i != j && rising[i][j] * lowering[i][j] < 0 ? 1 : 0;
            }
        }
        return flipped;
    }

    private static double[][] sides(CausalGraph graph, UncertainLink asked, int sign) {
        Drawing drawing = Drawing.of(graph);
        int number = 0;
        for (LinkReading link : graph.links()) {
            if (link.id().equals(asked.link())) {
                drawing.sign(number, sign);
            }
            number++;
        }
        Parts parts = new Parts(drawing.size());
        parts.find(drawing.size(), drawing.outStart, drawing.outOther);
        double alpha = TotalEffect.alpha(new Growth(drawing.size()).radius(drawing, parts, true, 0, Termination.NEVER));
        TotalEffect signed = new TotalEffect(drawing.size());
        TotalEffect all = new TotalEffect(drawing.size());
        signed.solve(drawing, parts, alpha, true, 1e-13, Termination.NEVER);
        all.solve(drawing, parts, alpha, false, 1e-13, Termination.NEVER);
        double[][] sides = new double[drawing.size()][drawing.size()];
        for (int i = 0; i < sides.length; i++) {
            for (int j = 0; j < sides.length; j++) {
                double effect = signed.row(i)[j];
                sides[i][j] = Math.abs(effect) < Math.max(1e-9, 0.1 * all.row(i)[j]) ? 0 : Math.signum(effect);
            }
        }
        return sides;
    }
}
