package org.mapwright.analysis.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.structure.Structure.Bridge;
import org.mapwright.map.FactorId;

/** Works out {@link Structure}. */
public final class StructureIndices {

    private final CausalGraph graph;
    private final CompactGraph compact;
    private final int factors;

    private StructureIndices(CausalGraph graph) {
        this.graph = graph;
        this.compact = graph.compact();
        this.factors = compact.size();
    }

    /**
     * The indices of the drawing.
     *
     * @param components as {@link Components} found them
     * @param weight of a link in the hierarchy index
     */
    public static Structure of(CausalGraph graph, List<int[]> components, ToDoubleFunction<LinkReading> weight) {
        var indices = new StructureIndices(graph);
        List<FactorId> transmitters = indices.where(i -> indices.degrees(i, false, true));
        List<FactorId> receivers = indices.where(i -> indices.degrees(i, true, false));
        CutPoints cuts = CutPoints.of(indices.compact);
        return new Structure(
                indices.density(),
                transmitters,
                receivers,
                transmitters.isEmpty()
                        ? Optional.empty()
                        : Optional.of((double) receivers.size() / transmitters.size()),
                indices.hierarchy(weight),
                indices.reciprocity(),
                components.stream().map(indices::named).toList(),
                indices.where(cuts::isCut),
                cuts.bridges().stream()
                        .map(pair -> new Bridge(indices.name(pair.one()), indices.name(pair.other())))
                        .toList());
    }

    private double density() {
        return factors < 2 ? 0 : compact.links() / (factors * (factors - 1.0));
    }

    private double reciprocity() {
        long both = graph.links().stream()
                .filter(link -> graph.asGraph().containsEdge(link.effect(), link.cause()))
                .count();
        return compact.links() == 0 ? 0 : (double) both / compact.links();
    }

    private double hierarchy(ToDoubleFunction<LinkReading> weight) {
        double[] out = new double[factors];
        graph.links().forEach(link -> out[graph.indexOf(link.cause())] += weight.applyAsDouble(link));
        double mean = Arrays.stream(out).average().orElse(0);
        double deviations =
                Arrays.stream(out).map(od -> (od - mean) * (od - mean)).sum();
        return factors < 2 ? 0 : 12 * deviations / ((factors - 1.0) * factors * (factors + 1.0));
    }

    private boolean degrees(int factor, boolean in, boolean out) {
        return compact.inDegree(factor) > 0 == in && compact.outDegree(factor) > 0 == out;
    }

    private List<FactorId> where(IntPredicate holds) {
        return IntStream.range(0, factors).filter(holds).mapToObj(this::name).toList();
    }

    private List<FactorId> named(int[] members) {
        return Arrays.stream(members).mapToObj(this::name).toList();
    }

    private FactorId name(int factor) {
        return graph.factors().get(factor);
    }
}
