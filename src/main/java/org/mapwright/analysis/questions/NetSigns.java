package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Neighbours;
import org.mapwright.analysis.graph.Steps;

/**
 * The net sign of every factor that a walk reached, over all shortest ways from where it began: a factor takes, from
 * each factor one step nearer, the signs found there times that of the link between. Cost: factors + links.
 */
final class NetSigns {

    private final CausalGraph graph;
    private final Neighbours back;
    private final Steps steps;
    private final List<Ways> ways;

    private NetSigns(CausalGraph graph, Neighbours back, Steps steps) {
        this.graph = graph;
        this.back = back;
        this.steps = steps;
        this.ways = new ArrayList<>(IntStream.range(0, graph.compact().size())
                .mapToObj(i -> Ways.NONE)
                .toList());
    }

    /**
     * The signs by the number of the factor; none for those that were not reached, and for the start itself.
     *
     * @param back the links against the direction of the walk
     * @param steps a walk that was just made
     * @param reached how many factors it reached
     */
    static List<Optional<Net>> of(CausalGraph graph, Neighbours back, Steps steps, int reached) {
        var signs = new NetSigns(graph, back, steps);
        signs.ways.set(steps.visited(0), Ways.START);
        for (int i = 1; i < reached; i++) {
            int factor = steps.visited(i);
            signs.ways.set(factor, signs.into(factor));
        }
        return signs.ways.stream().map(Ways::net).toList();
    }

    private Ways into(int factor) {
        Ways into = Ways.NONE;
        for (int slot = back.first(factor); slot < back.end(factor); slot++) {
            int before = back.at(slot);
            if (steps.to(before) != Steps.FAR && steps.to(before) + 1 == steps.to(factor)) {
                into = into.and(ways.get(before).over(graph.links().get(back.link(slot))));
            }
        }
        return into;
    }
}
