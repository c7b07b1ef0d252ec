package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Steps;
import org.mapwright.map.FactorId;

/**
 * Walks from each start and puts together what the walks find: the part of the drawing, how far each factor is from the
 * nearest start, from how many starts, and with which sign. Cost: factors + links for every start.
 */
final class Parts {

    private final CausalGraph graph;
    private final int[] nearest;
    private final int[] starts;
    private final List<Optional<Net>> nets;
    private Optional<Submap> part = Optional.empty();

    Parts(CausalGraph graph) {
        int size = graph.compact().size();
        this.graph = graph;
        this.nearest = new int[size];
        this.starts = new int[size];
        this.nets = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
        Arrays.fill(nearest, Steps.FAR);
    }

    /** Walks along the links, or against them, from each of the factors. */
    void follow(List<FactorId> from, boolean downstream, int far, Together together, Termination termination) {
        CompactGraph compact = graph.compact();
        Neighbours along = downstream ? compact.out() : compact.in();
        Neighbours back = downstream ? compact.in() : compact.out();
        var steps = new Steps(compact.size(), along);
        for (FactorId start : from) {
            termination.check();
            int reached = steps.walkFrom(graph.indexOf(start), 0, far);
            note(steps, reached);
            List<Optional<Net>> signs = NetSigns.of(graph, back, steps, reached);
            IntStream.range(0, reached).map(steps::visited).forEach(i -> join(i, signs.get(i)));
            add(Submap.walked(graph, along, steps, reached, far), together);
        }
    }

    /** Walks from each of the factors, arrowheads ignored, and takes all links between what it finds. */
    void around(List<FactorId> centres, int far, Termination termination) {
        var steps = new Steps(graph.compact().size(), Submap.withoutArrowheads(graph));
        for (FactorId centre : centres) {
            termination.check();
            int reached = steps.walkFrom(graph.indexOf(centre), 0, far);
            note(steps, reached);
            var ball = new BitSet();
            IntStream.range(0, reached).map(steps::visited).forEach(ball::set);
            add(Submap.between(graph, ball), Together.ANY);
        }
    }

    /** The part as it stands. */
    Submap part() {
        return part.orElse(Submap.NONE);
    }

    /** The factors of the part, the nearest first, then in the order of the map. */
    List<Reached> reached(List<FactorId> from) {
        return part().factors().stream()
                .boxed()
                .sorted((one, other) -> Integer.compare(nearest[one], nearest[other]))
                .map(i -> reached(i, from.contains(graph.factors().get(i))))
                .toList();
    }

    private Reached reached(int factor, boolean start) {
        return new Reached(
                graph.factors().get(factor),
                nearest[factor],
                starts[factor],
                start ? Optional.empty() : nets.get(factor));
    }

    private void note(Steps steps, int reached) {
        for (int i = 0; i < reached; i++) {
            int at = steps.visited(i);
            nearest[at] = Math.min(nearest[at], steps.to(at));
            starts[at]++;
        }
    }

    private void join(int factor, Optional<Net> net) {
        Optional<Net> before = nets.get(factor);
        nets.set(
                factor,
                before.isPresent() && net.isPresent()
                        ? Optional.of(before.get().and(net.get()))
                        : before.or(() -> net));
    }

    private void add(Submap one, Together together) {
        part = Optional.of(part.map(before -> together == Together.EACH ? before.intersection(one) : before.union(one))
                .orElse(one));
    }
}
