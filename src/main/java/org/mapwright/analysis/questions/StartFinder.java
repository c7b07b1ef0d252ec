package org.mapwright.analysis.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.questions.Starts.Grounds;
import org.mapwright.map.Aspect;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;

/**
 * Suggests where to start: what the group said goes before what the drawing suggests. For what we can change: factors
 * that most vote high, then interventions, then those with most links going out; for an action, interventions first.
 * For what matters: votes, then the focal factor and the outcomes, then those with most links coming in. For what is
 * fragile: votes, then those with most links coming in.
 */
public final class StartFinder {

    private final SystemMap map;
    private final CausalGraph graph;
    private final VotedAspects voted;

    StartFinder(SystemMap map, CausalGraph graph) {
        this.map = map;
        this.graph = graph;
        this.voted = VotedAspects.of(map);
    }

    /** All that the map suggests as starts of the question, the best first; empty on a map without links. */
    public static Starts suggested(SystemMap map, Question question, Termination termination) {
        return new StartFinder(map, CausalGraph.of(map))
                .find(question.startKind(), question.fewestStarts(), termination);
    }

    /** The first grounds that give at least so many. */
    Starts find(StartKind kind, int fewest, Termination termination) {
        boolean nobodyVoted = kind.aspect().map(voted::nobodyVotedOn).orElse(false);
        return offers(kind, termination)
                .filter(offer -> offer.factors().size() >= fewest)
                .findFirst()
                .map(offer -> new Starts(offer.factors(), offer.grounds(), nobodyVoted))
                .orElse(new Starts(List.of(), Grounds.DRAWING, nobodyVoted));
    }

    private Stream<Starts> offers(StartKind kind, Termination termination) {
        return switch (kind) {
            case CONTROLLABLE ->
                Stream.of(votedHigh(Aspect.CONTROLLABILITY), ofKind(FactorKind.INTERVENTION), mostOut());
            case INTERVENTION ->
                Stream.of(ofKind(FactorKind.INTERVENTION), votedHigh(Aspect.CONTROLLABILITY), mostOut());
            case OUTCOME ->
                Stream.of(votedHigh(Aspect.IMPORTANCE), focalAndOutcomes(), ofKind(FactorKind.OUTCOME), mostIn());
            case VULNERABLE -> Stream.of(votedHigh(Aspect.VULNERABILITY), mostIn());
            case INFLUENTIAL -> Stream.of(drawn(StandsOut.influential(graph).highest()));
            case INFLUENCED -> Stream.of(drawn(StandsOut.influenced(graph).highest()));
            case BRIDGING ->
                Stream.of(drawn(StandsOut.bridging(graph, termination).highest()));
        };
    }

    private Starts votedHigh(Aspect aspect) {
        return offer(
                factors(factor -> voted.mostSay(aspect, Vote.HIGH).test(factor.id()))
                        .sorted(Comparator.comparingInt(
                                id -> -voted.counts(id, aspect).of(Vote.HIGH)))
                        .toList(),
                Grounds.VOTED);
    }

    private Starts ofKind(FactorKind kind) {
        return offer(factors(factor -> factor.kind() == kind).toList(), Grounds.KIND);
    }

    private Starts focalAndOutcomes() {
        Optional<FactorId> focal = map.focal().flatMap(map::factor).map(Factor::id);
        return offer(
                focal.isEmpty()
                        ? List.of()
                        : Stream.concat(focal.stream(), factors(factor -> factor.kind() == FactorKind.OUTCOME))
                                .distinct()
                                .toList(),
                Grounds.FOCAL);
    }

    private Starts mostOut() {
        return drawn(StandsOut.influential(graph).suggested());
    }

    private Starts mostIn() {
        return drawn(StandsOut.influenced(graph).suggested());
    }

    private Stream<FactorId> factors(Predicate<Factor> which) {
        return map.factors().values().stream().filter(which).map(Factor::id);
    }

    private static Starts drawn(List<FactorId> factors) {
        return offer(factors, Grounds.DRAWING);
    }

    private static Starts offer(List<FactorId> factors, Grounds grounds) {
        return new Starts(factors, grounds, false);
    }
}
