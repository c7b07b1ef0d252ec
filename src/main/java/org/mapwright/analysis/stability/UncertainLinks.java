package org.mapwright.analysis.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.map.Certainty;
import org.mapwright.map.LinkId;

/**
 * What to ask the group about first: links whose sign is open or that are a guess, those first whose answer changes most
 * (loops, net effects and first places together).
 *
 * @param links the most consequential first, at most 50
 * @param rest how many more there are
 * @param lookedAt how many were looked at; the others may decide more than those listed
 */
public record UncertainLinks(List<UncertainLink> links, int rest, int lookedAt) {

    private static final int LISTED = 50;
    private static final int LEAST = 10;
    private static final long MOST = 10_000_000;
    private static final long MOST_FOR_LISTED = 300_000_000;

    public UncertainLinks {
        links = List.copyOf(links);
    }

    /**
     * Looks at each uncertain link; on large maps only at those that most loops depend on, at least 50, or 10 where
     * factors x links exceed what 50 of them would take.
     *
     * @param top how many places count as the first
     */
    static UncertainLinks of(CausalGraph graph, LoopSearch loops, Plan plan, int top, Termination termination) {
        Map<LinkId, Integer> flips = flips(loops);
        List<LinkReading> uncertain = graph.links().stream()
                .filter(link -> link.isUndecided() || link.certainty() == Certainty.GUESS)
                .sorted(Comparator.comparingInt((LinkReading link) -> -flips.getOrDefault(link.id(), 0)))
                .toList();
        if (uncertain.isEmpty()) {
            return new UncertainLinks(List.of(), 0, 0);
        }
        int most = most((long) graph.factors().size() * graph.links().size());
        FirstPlaces places = new FirstPlaces(graph, plan, top, termination);
        NetEffects effects = NetEffects.of(graph, plan.figures().contains(Figure.TOTAL_EFFECT), termination);
        List<UncertainLink> found = new ArrayList<>();
        for (LinkReading link : uncertain.subList(0, Math.min(uncertain.size(), most))) {
            termination.check();
            found.add(new UncertainLink(
                    link.id(),
                    link.cause(),
                    link.effect(),
                    link.isUndecided(),
                    flips.getOrDefault(link.id(), 0),
                    effects.flipped(link),
                    places.changed(link)));
        }
        found.sort(Comparator.comparingInt(UncertainLink::changes)
                .thenComparingInt(UncertainLink::loopsFlipped)
                .reversed());
        List<UncertainLink> listed = found.subList(0, Math.min(LISTED, found.size()));
        return new UncertainLinks(listed, uncertain.size() - listed.size(), found.size());
    }

    /** Whether each uncertain link was looked at. */
    public boolean complete() {
        return lookedAt == links.size() + rest;
    }

    private static int most(long once) {
        long forListed = Math.clamp(MOST_FOR_LISTED / once, LEAST, LISTED);
        return (int) Math.max(forListed, MOST / once);
    }

    /** For each link the loops whose kind its sign decides alone. */
    private static Map<LinkId, Integer> flips(LoopSearch loops) {
        Map<LinkId, Integer> flips = new HashMap<>();
        for (FeedbackLoop loop : loops.loops()) {
            List<LinkId> decided = loop.deciding().isEmpty() ? loop.links() : loop.deciding();
            if (loop.deciding().size() < 2) {
                decided.forEach(link -> flips.merge(link, 1, Integer::sum));
            }
        }
        return flips;
    }
}
