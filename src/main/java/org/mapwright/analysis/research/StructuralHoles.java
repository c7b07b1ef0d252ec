package org.mapwright.analysis.research;

import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.FactorId;

/**
 * Which factors stand between others that are not tied to each other (Burt 1992, Structural Holes), by JUNG. Arrowheads
 * are ignored and the strengths of both directions added up.
 *
 * <p>Cost: for each factor the neighbours of its neighbours. Limits: signs and delays are left out. Burt wrote about people who
 * gain from brokerage; of factors it says only that what runs from one part of the drawing to another passes here.
 *
 * @param factors those with a neighbour, in the order of the map
 * @param alone those without, for which nothing is defined
 */
public record StructuralHoles(List<Standing> factors, List<FactorId> alone) {

    public StructuralHoles {
        factors = List.copyOf(factors);
        alone = List.copyOf(alone);
    }

    /**
     * One factor.
     *
     * @param neighbours how many it is tied to, at least 1
     * @param effectiveSize neighbours less what they repeat of each other, in (0, neighbours]
     * @param efficiency effectiveSize / neighbours, in (0, 1]
     * @param constraint how far it depends on neighbours that are tied to each other; 1 with a single one, and may be
     *     more
     * @param hierarchy how far the constraint comes from one neighbour, in [0, 1] (Coleman and Theil's measure of
     *     disorder); 1 with a single one
     */
    public record Standing(
            FactorId factor,
            int neighbours,
            double effectiveSize,
            double efficiency,
            double constraint,
            double hierarchy) {}

    /**
     * Measures every factor.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static StructuralHoles of(CausalGraph graph, Termination termination) {
        Ties ties = Ties.of(graph);
        termination.check();
        TiedFigures figures = new TiedFigures(ties, termination);
        List<FactorId> factors = graph.factors();
        return new StructuralHoles(
                IntStream.range(0, factors.size())
                        .filter(i -> ties.others(i).length > 0)
                        .mapToObj(i -> standing(factors.get(i), i, figures, ties))
                        .toList(),
                IntStream.range(0, factors.size())
                        .filter(i -> ties.others(i).length == 0)
                        .mapToObj(factors::get)
                        .toList());
    }

    private static Standing standing(FactorId factor, int i, TiedFigures figures, Ties ties) {
        return new Standing(
                factor,
                ties.others(i).length,
                figures.effectiveSize(i),
                figures.efficiency(i),
                figures.constraint(i),
                figures.hierarchy(i));
    }
}
