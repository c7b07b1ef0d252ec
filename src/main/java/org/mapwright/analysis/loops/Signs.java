package org.mapwright.analysis.loops;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/**
 * How far the group has said which way links work, and what to ask first.
 *
 * @param links of the map
 * @param open how many of them leave it open whether their effect rises or falls
 * @param loops that were found
 * @param undetermined how many of them could be either
 * @param askFirst the open links that most undetermined loops wait for, at most three
 */
public record Signs(int links, int open, int loops, int undetermined, List<Question> askFirst) {

    private static final int ASKED = 3;

    public Signs {
        askFirst = List.copyOf(askFirst);
    }

    /**
     * A link to ask about.
     *
     * @param waiting undetermined loops that the link is part of
     * @param settled how many of them the answer decides alone
     */
    public record Question(LinkId link, FactorId cause, FactorId effect, int waiting, int settled) {}

    /** Whether no link of the map says which way it works. */
    public boolean nothingSaid() {
        return links > 0 && open == links;
    }

    public static Signs of(CausalGraph graph, LoopSearch search) {
        Map<LinkId, Integer> waiting = new HashMap<>();
        Map<LinkId, Integer> settled = new HashMap<>();
        for (FeedbackLoop loop : search.loops()) {
            loop.deciding().forEach(link -> waiting.merge(link, 1, Integer::sum));
            if (loop.deciding().size() == 1) {
                settled.merge(loop.deciding().getFirst(), 1, Integer::sum);
            }
        }
        List<Question> questions = graph.links().stream()
                .filter(link -> waiting.containsKey(link.id()))
                .map(link -> question(link, waiting, settled))
                .sorted(Comparator.comparingInt(Question::waiting)
                        .thenComparingInt(Question::settled)
                        .reversed())
                .limit(ASKED)
                .toList();
        int open = (int) graph.links().stream().filter(LinkReading::isUndecided).count();
        return new Signs(
                graph.links().size(),
                open,
                search.loops().size(),
                search.counts().undetermined(),
                questions);
    }

    private static Question question(LinkReading link, Map<LinkId, Integer> waiting, Map<LinkId, Integer> settled) {
        return new Question(
                link.id(),
                link.cause(),
                link.effect(),
                waiting.getOrDefault(link.id(), 0),
                settled.getOrDefault(link.id(), 0));
    }
}
