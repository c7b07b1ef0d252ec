package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Steps;
import org.mapwright.analysis.paths.PathFinder;
import org.mapwright.analysis.paths.PathLimits;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.analysis.questions.Answer.Finding;
import org.mapwright.analysis.questions.Starts.Grounds;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * Answers the questions of the catalogue: a pure function of the map and what is asked.
 *
 * <p>Cost: factors + links for every start; factors x links where the drawing is asked what joins it together; paths as
 * {@link PathFinder}.
 */
public final class Questions {

    /** Of suggested starts that do not all share something, at most so many are tried together. */
    private static final int MOST_SHARING = 12;

    private final SystemMap map;
    private final CausalGraph graph;
    private final Asked asked;
    private final Question question;
    private final Termination termination;

    private Questions(SystemMap map, Asked asked, Termination termination) {
        this.map = map;
        this.graph = CausalGraph.of(map);
        this.asked = asked;
        this.question = asked.question();
        this.termination = termination;
    }

    /**
     * The answer of the map.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static Answer answer(SystemMap map, Asked asked, Termination termination) {
        return new Questions(map, asked, termination).answer();
    }

    private Answer answer() {
        if (graph.links().isEmpty()) {
            return without(Finding.NO_LINKS, chosen(asked.starts()), chosen(asked.targets()));
        }
        if (isGone(asked.starts()) || isGone(asked.targets())) {
            return without(Finding.GONE, chosen(asked.starts()), chosen(asked.targets()));
        }
        Starts from = starts();
        Starts to = question.takesTarget() ? targets(from) : from;
        if (from.factors().size() < question.fewestStarts() || to.factors().isEmpty()) {
            return without(Finding.NO_START, from, to);
        }
        return question.build() == Build.PATHS ? paths(from, to) : part(from);
    }

    private Starts starts() {
        if (!asked.starts().isEmpty()) {
            return chosen(asked.starts());
        }
        Starts found = new StartFinder(map, graph).find(question.startKind(), question.fewestStarts(), termination);
        if (!question.takesSeveral()) {
            return found.first();
        }
        return question.together() == Together.EACH ? sharing(found) : found;
    }

    /** Of the suggested starts, the first and all after it that share something with it; all of them if no two do. */
    private Starts sharing(Starts suggested) {
        List<FactorId> all = suggested.factors();
        if (all.size() < 2 || finds(suggested)) {
            return suggested;
        }
        List<FactorId> tried = all.subList(0, Math.min(all.size(), MOST_SHARING));
        for (int first = 0; first < tried.size() - 1; first++) {
            List<FactorId> few = sharing(tried.subList(first, tried.size()));
            if (few.size() > 1) {
                return suggested.only(few);
            }
        }
        return suggested;
    }

    private List<FactorId> sharing(List<FactorId> candidates) {
        List<FactorId> few = new ArrayList<>(candidates.subList(0, 1));
        for (FactorId next : candidates.subList(1, candidates.size())) {
            few.add(next);
            if (!finds(new Starts(few, Grounds.CHOSEN, false))) {
                few.removeLast();
            }
        }
        return few;
    }

    private boolean finds(Starts from) {
        return part(from).finding() == Finding.FOUND;
    }

    /** The first suggested end to which a way of that length leads; the first of all if none does. */
    private Starts targets(Starts from) {
        if (!asked.targets().isEmpty()) {
            return chosen(asked.targets());
        }
        Starts ends = new StartFinder(map, graph)
                .find(StartKind.OUTCOME, 1, termination)
                .without(from.factors());
        var steps = new Steps(graph.compact().size(), graph.compact().out());
        from.factors().stream().findFirst().ifPresent(start -> steps.walkFrom(graph.indexOf(start)));
        List<FactorId> near = ends.factors().stream()
                .filter(end -> steps.to(graph.indexOf(end)) <= asked.steps())
                .toList();
        return near.isEmpty() || from.factors().isEmpty()
                ? ends.first()
                : ends.only(near).first();
    }

    private Answer part(Starts from) {
        var parts = new Parts(graph);
        switch (question.build()) {
            case AROUND -> parts.around(from.factors(), asked.steps(), termination);
            case DOWNSTREAM -> parts.follow(from.factors(), true, asked.steps(), question.together(), termination);
            case UPSTREAM -> parts.follow(from.factors(), false, asked.steps(), question.together(), termination);
            case PATHS -> throw new IllegalStateException("Paths have no part without their ends");
        }
        List<Reached> factors = parts.reached(from.factors());
        boolean found = factors.stream().anyMatch(reached -> !from.factors().contains(reached.factor()));
        return answer(found ? Finding.FOUND : Finding.NOTHING, from, from, parts.part(), factors, Optional.empty());
    }

    private Answer paths(Starts from, Starts to) {
        PathSearch search = PathFinder.search(
                map, graph, from.factors(), to.factors(), PathLimits.upTo(asked.steps()), termination);
        PathPart part = PathPart.of(graph, search, asked.around(), termination);
        Finding finding = Finding.FOUND;
        if (search.paths().isEmpty()) {
            finding = leads(from, to) ? Finding.TOO_FAR : Finding.NOTHING;
        }
        return answer(finding, from, to, part.submap(), part.factors(), Optional.of(search));
    }

    private boolean leads(Starts from, Starts to) {
        var steps = new Steps(graph.compact().size(), graph.compact().out());
        return from.factors().stream().anyMatch(start -> {
            steps.walkFrom(graph.indexOf(start));
            return to.factors().stream()
                    .anyMatch(end -> !end.equals(start) && steps.to(graph.indexOf(end)) != Steps.FAR);
        });
    }

    private Answer answer(
            Finding finding, Starts from, Starts to, Submap submap, List<Reached> factors, Optional<PathSearch> paths) {
        return new Answer(
                asked,
                map.seq(),
                finding,
                from,
                to,
                factors,
                submap.links().stream()
                        .mapToObj(link -> graph.links().get(link).id())
                        .toList(),
                paths);
    }

    private Answer without(Finding finding, Starts from, Starts to) {
        return new Answer(asked, map.seq(), finding, from, to, List.of(), List.of(), Optional.empty());
    }

    private boolean isGone(List<FactorId> factors) {
        return factors.stream().anyMatch(factor -> map.factor(factor).isEmpty());
    }

    /** What was asked for, under the ids that stand: a merged factor is what it was merged into. */
    private Starts chosen(List<FactorId> factors) {
        return new Starts(
                factors.stream()
                        .map(id -> map.factor(id).map(Factor::id).orElse(id))
                        .distinct()
                        .toList(),
                Grounds.CHOSEN,
                false);
    }
}
