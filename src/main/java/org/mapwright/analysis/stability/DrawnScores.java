package org.mapwright.analysis.stability;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * What each figure says of each factor in the drawing as it is: what redrawings are compared with, by the same code.
 * {@code docs/methods.md} has the definitions. Cost: factors x links.
 *
 * @param scores by figure, then by factor; without betweenness and total effect when factors x links exceed a million
 * @param loopLength links of the longest loops that were counted
 */
public record DrawnScores(Map<Figure, Map<FactorId, Double>> scores, int loopLength) {

    public DrawnScores {
        scores = Map.copyOf(scores);
    }

    /**
     * Measures the drawing.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static DrawnScores of(SystemMap map, StabilityParameters asked, Termination termination) {
        CausalGraph graph = CausalGraph.of(map);
        List<FactorId> factors = new ArrayList<>(graph.factors());
        Plan plan = Plan.of(graph, asked, termination);
        Yardsticks yardsticks =
                new Yardsticks(plan.figures(), factors.size(), graph.links().size(), plan.loopLength());
        yardsticks.measure(Drawing.of(graph), termination);
        Map<Figure, Map<FactorId, Double>> scores = new EnumMap<>(Figure.class);
        for (Figure figure : plan.figures()) {
            Map<FactorId, Double> each = new HashMap<>();
            for (int i = 0; i < factors.size(); i++) {
                each.put(factors.get(i), yardsticks.scores(figure)[i]);
            }
            scores.put(figure, Map.copyOf(each));
        }
        return new DrawnScores(scores, plan.loopLength());
    }

    /** What the figure says of the factor; nothing when it was left out. */
    public OptionalDouble of(Figure figure, FactorId factor) {
        Double score = scores.getOrDefault(figure, Map.of()).get(factor);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }
}
