package org.mapwright.analysis.lenses;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.lenses.Ground.Effect;
import org.mapwright.analysis.lenses.Ground.ReachesWithinTwo;
import org.mapwright.analysis.lenses.Ground.SitsInLoops;
import org.mapwright.analysis.lenses.Ground.TouchesDirectly;
import org.mapwright.analysis.loops.CountedLoops;
import org.mapwright.map.FactorId;

/** Ranks the factors by each lens and says why; factors that score alike share a place and keep the map's order. */
public final class Ranking {

    /** How many factors a ground names. */
    private static final int NAMED = 4;

    private final List<FactorMeasures> factors;
    private final CountedLoops loops;
    private final Map<FactorId, List<LinkReading>> outgoing;
    private final Map<FactorId, FactorMeasures> measures;

    public Ranking(CausalGraph graph, List<FactorMeasures> factors, CountedLoops loops) {
        this.factors = factors;
        this.loops = loops;
        this.outgoing = graph.links().stream().collect(Collectors.groupingBy(LinkReading::cause));
        this.measures = factors.stream().collect(Collectors.toMap(FactorMeasures::factor, Function.identity()));
    }

    public List<LeveragePoint> by(Lens lens) {
        double[] scores = factors.stream().mapToDouble(lens::scoreOf).sorted().toArray();
        return factors.stream()
                .map(factor -> point(lens, factor, scores))
                .sorted(Comparator.comparingInt(LeveragePoint::place))
                .toList();
    }

    private LeveragePoint point(Lens lens, FactorMeasures factor, double[] ascending) {
        double score = lens.scoreOf(factor);
        int higher = 0;
        int alike = 0;
        for (int i = ascending.length - 1; i >= 0 && ascending[i] >= score; i--) {
            higher += ascending[i] > score ? 1 : 0;
            alike += ascending[i] == score ? 1 : 0;
        }
        return new LeveragePoint(factor.factor(), lens, score, higher + 1, alike > 1, List.of(ground(lens, factor)));
    }

    private Ground ground(Lens lens, FactorMeasures factor) {
        return switch (lens) {
            case DIRECT_INFLUENCE -> new TouchesDirectly(factor.outDegree(), effects(factor.factor()));
            case REACH_TWO ->
                new ReachesWithinTwo(factor.out().withinTwo(), factor.outDegree(), through(factor.factor()));
            case LOOPS -> new SitsInLoops(factor.loops(), loops.length(), loops.complete());
        };
    }

    private List<Effect> effects(FactorId factor) {
        return linksFrom(factor).stream()
                .sorted(Comparator.comparingDouble(LinkReading::weight).reversed())
                .limit(NAMED)
                .map(link -> new Effect(link.effect(), link.polarity()))
                .toList();
    }

    private List<FactorId> through(FactorId factor) {
        return linksFrom(factor).stream()
                .map(LinkReading::effect)
                .sorted(Comparator.comparingInt(this::leadsOnTo).reversed())
                .limit(NAMED)
                .toList();
    }

    private int leadsOnTo(FactorId factor) {
        FactorMeasures measured = measures.get(factor);
        return measured == null ? 0 : measured.outDegree();
    }

    private List<LinkReading> linksFrom(FactorId factor) {
        return outgoing.getOrDefault(factor, List.of());
    }
}
