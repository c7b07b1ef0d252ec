package org.mapwright.analysis.stability;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.mapwright.analysis.MapContent;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.loops.LoopFinder;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.map.FactorId;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;

/**
 * How firmly the rankings of a map stand, were it drawn again. What links the group doubts is in some redrawings only;
 * what divides links, or draws two factors as one, changes little of what is meant. Two equally fair drawings can name different factors
 * (Crielaard et al. 2023, doi 10.1038/s41598-023-46531-z): this says how often.
 *
 * @param seq of the map that was asked about; maps of equal content have equal figures
 * @param sha256 of that content, 64 hexadecimal digits
 * @param draws redrawings by doubt that were made: fewer than asked for on very large maps
 * @param grainDraws the same in finer grain, and as many in coarser
 * @param loopLength links of the longest loops that were counted: as asked for, or up to where there are at most 20,000
 * @param redrawn by figure, what redrawings by doubt leave; empty when none were asked for
 * @param finer by figure, what redrawings in finer grain leave; empty when none were asked for
 * @param coarser by figure, what redrawings in coarser grain leave; empty when none were asked for
 * @param restsOn by figure and factor, the link without which its place moves most; empty on very large maps
 * @param uncertain what to ask the group about
 */
public record Stability(
        MapId map,
        long seq,
        String sha256,
        StabilityParameters parameters,
        int draws,
        int grainDraws,
        int loopLength,
        Map<Figure, FigureStability> redrawn,
        Map<Figure, FigureStability> finer,
        Map<Figure, FigureStability> coarser,
        Map<Figure, Map<FactorId, RestsOn>> restsOn,
        UncertainLinks uncertain) {

    private static final int LOOPS = 5_000;

    public Stability {
        redrawn = Map.copyOf(redrawn);
        finer = Map.copyOf(finer);
        coarser = Map.copyOf(coarser);
        restsOn = Map.copyOf(restsOn);
    }

    /**
     * Redraws the map.
     *
     * @param threads how many may work; the figures are the same
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static Stability of(
            SystemMap map, StabilityParameters asked, int threads, Termination termination, Progress progress) {
        CausalGraph graph = CausalGraph.of(map);
        termination.check();
        progress.at(Progress.Step.STABILITY, 0);
        Plan plan = Plan.of(graph, asked, termination);
        Map<Figure, FigureStability> redrawn = run(new Doubt(graph), plan.draws(), graph, plan, asked)
                .map(ensemble -> ensemble.run(asked.top(), threads, termination, share(progress, 0, 0.6)))
                .orElse(Map.of());
        Map<Figure, FigureStability> finer = run(new FinerGrain(graph), plan.grainDraws(), graph, plan, asked)
                .map(ensemble -> ensemble.run(asked.top(), threads, termination, share(progress, 0.6, 0.7)))
                .orElse(Map.of());
        Map<Figure, FigureStability> coarser = run(new CoarserGrain(graph), plan.grainDraws(), graph, plan, asked)
                .map(ensemble -> ensemble.run(asked.top(), threads, termination, share(progress, 0.7, 0.8)))
                .orElse(Map.of());
        Supplier<Map<Figure, Map<FactorId, RestsOn>>> restsOn =
                Aside.begin(threads, () -> OneLinkLess.of(graph, plan, termination));
        progress.at(Progress.Step.STABILITY, 0.8);
        UncertainLinks uncertain =
                UncertainLinks.of(graph, loops(graph, asked, termination), plan, asked.top(), termination);
        Map<Figure, Map<FactorId, RestsOn>> restsOnEach = restsOn.get();
        progress.at(Progress.Step.DONE, 1);
        return new Stability(
                map.id(),
                map.seq(),
                MapContent.sha256(map),
                asked,
                redrawn.isEmpty() ? 0 : plan.draws(),
                finer.isEmpty() ? 0 : plan.grainDraws(),
                plan.loopLength(),
                redrawn,
                finer,
                coarser,
                restsOnEach,
                uncertain);
    }

    /**
     * What redrawings by doubt leave of the rankings, and nothing else of what {@link #of} says.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static Map<Figure, FigureStability> redrawn(
            SystemMap map, StabilityParameters asked, int threads, Termination termination) {
        CausalGraph graph = CausalGraph.of(map);
        Plan plan = Plan.of(graph, asked, termination);
        return run(new Doubt(graph), plan.draws(), graph, plan, asked)
                .map(ensemble -> ensemble.run(asked.top(), threads, termination, share -> {}))
                .orElse(Map.of());
    }

    /** What redrawings by doubt leave of the ranking by a figure; empty when it was left out. */
    public Optional<FigureStability> by(Figure figure) {
        return Optional.ofNullable(redrawn.get(figure));
    }

    /** The link on which the factor's place by a figure rests, if any one link moves it. */
    public Optional<RestsOn> restsOn(Figure figure, FactorId factor) {
        return Optional.ofNullable(restsOn.getOrDefault(figure, Map.of()).get(factor));
    }

    /** Figures that were left out because the map is very large. */
    public Set<Figure> leftOut() {
        Set<Figure> left = redrawn.isEmpty() ? EnumSet.noneOf(Figure.class) : EnumSet.allOf(Figure.class);
        left.removeAll(redrawn.keySet());
        return left;
    }

    /** Whether everything was done as it was asked for. */
    public boolean complete() {
        return leftOut().isEmpty()
                && (draws == parameters.draws() || redrawn.isEmpty())
                && loopLength == parameters.maxLoopLength()
                && !restsOn.isEmpty()
                && uncertain.complete();
    }

    /** The same for a later state of the map that has the same content. */
    public Stability atSeq(long later) {
        return new Stability(
                map,
                later,
                sha256,
                parameters,
                draws,
                grainDraws,
                loopLength,
                redrawn,
                finer,
                coarser,
                restsOn,
                uncertain);
    }

    private static Optional<Ensemble> run(
            Redrawing redrawing, int draws, CausalGraph graph, Plan plan, StabilityParameters asked) {
        return draws == 0 || graph.factors().isEmpty()
                ? Optional.empty()
                : Optional.of(new Ensemble(graph, redrawing, plan, draws, asked.seed()));
    }

    private static DoubleConsumer share(Progress progress, double from, double to) {
        return share -> progress.at(Progress.Step.STABILITY, from + (to - from) * share);
    }

    private static LoopSearch loops(CausalGraph graph, StabilityParameters asked, Termination termination) {
        LoopLimits limits = new LoopLimits(asked.maxLoopLength(), LOOPS, Optional.empty());
        return LoopFinder.search(graph, limits, termination, Progress.SILENT, InstantSource.system());
    }
}
