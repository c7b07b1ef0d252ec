package org.mapwright.analysis;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.analysis.lenses.FactorMeasures;
import org.mapwright.analysis.lenses.Katz;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.lenses.Measuring;
import org.mapwright.analysis.lenses.Ranking;
import org.mapwright.analysis.loops.CountedLoops;
import org.mapwright.analysis.loops.IndependentLoops;
import org.mapwright.analysis.loops.LoopFinder;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.analysis.loops.Signs;
import org.mapwright.analysis.stability.LoopsAsDrawn;
import org.mapwright.analysis.structure.Drivers;
import org.mapwright.analysis.structure.Matching;
import org.mapwright.analysis.structure.Structure;
import org.mapwright.analysis.structure.StructureIndices;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;

/**
 * All that can be said at once about a map as it is drawn. It describes the drawing, not the world: a different but
 * equally fair drawing can give another order (Crielaard et al. 2023, doi 10.1038/s41598-023-46531-z).
 *
 * @param seq of the map that was asked about; maps of equal content have equal figures
 * @param sha256 of that content, 64 hexadecimal digits
 * @param katzAlpha the weight of one step that Katz status used
 * @param factors in the order of the map
 * @param loops that can be listed
 * @param counted how many pass through each factor, listed or not
 * @param leverage by lens, the highest first, every factor
 */
public record MapAnalysis(
        MapId map,
        long seq,
        String sha256,
        AnalysisParameters parameters,
        double katzAlpha,
        Structure structure,
        List<FactorMeasures> factors,
        LoopSearch loops,
        CountedLoops counted,
        IndependentLoops independent,
        Drivers drivers,
        Map<Lens, List<LeveragePoint>> leverage,
        Signs signs) {

    public MapAnalysis {
        factors = List.copyOf(factors);
        leverage = Map.copyOf(leverage);
    }

    /**
     * Analyses the map.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static MapAnalysis of(
            SystemMap map, AnalysisParameters parameters, Termination termination, Progress progress) {
        return of(map, parameters, 1, termination, progress, InstantSource.system());
    }

    /**
     * The same by several threads, which come to the same figures.
     *
     * @param threads how many may work, at least 1
     */
    public static MapAnalysis of(
            SystemMap map, AnalysisParameters parameters, int threads, Termination termination, Progress progress) {
        return of(map, parameters, threads, termination, progress, InstantSource.system());
    }

    static MapAnalysis of(
            SystemMap map,
            AnalysisParameters parameters,
            int threads,
            Termination termination,
            Progress progress,
            InstantSource clock) {
        CausalGraph graph = CausalGraph.of(map);
        termination.check();
        progress.at(Progress.Step.STRUCTURE, 0);
        List<int[]> components = Components.of(graph);
        Structure structure = StructureIndices.of(graph, components, link -> parameters.weighted() ? link.weight() : 1);
        termination.check();
        Katz katz = Katz.of(graph.compact(), components, termination);
        termination.check();
        Matching matching = Matching.of(graph.compact());
        LoopSearch loops = LoopFinder.search(graph, parameters.loops(), termination, progress, clock);
        CountedLoops counted = LoopsAsDrawn.of(graph, parameters.loops().maxLength(), termination);
        var measuring = new Measuring(graph, katz, matching, counted);
        List<FactorMeasures> factors = measuring.measure(threads, termination, progress);
        Map<Lens, List<LeveragePoint>> leverage = leverage(new Ranking(graph, factors, counted));
        termination.check();
        IndependentLoops independent =
                IndependentLoops.of(graph, components, parameters.loops().maxLoops(), termination);
        progress.at(Progress.Step.DONE, 1);
        return new MapAnalysis(
                map.id(),
                map.seq(),
                MapContent.sha256(map),
                parameters,
                katz.alpha(),
                structure,
                factors,
                loops,
                counted,
                independent,
                Drivers.of(graph.factors().size(), matching.count()),
                leverage,
                Signs.of(graph, loops));
    }

    /** The factors as one lens ranks them. */
    public List<LeveragePoint> by(Lens lens) {
        return leverage.getOrDefault(lens, List.of());
    }

    /** The same figures for a later state of the map that has the same content. */
    MapAnalysis atSeq(long later) {
        return new MapAnalysis(
                map,
                later,
                sha256,
                parameters,
                katzAlpha,
                structure,
                factors,
                loops,
                counted,
                independent,
                drivers,
                leverage,
                signs);
    }

    private static Map<Lens, List<LeveragePoint>> leverage(Ranking ranking) {
        Map<Lens, List<LeveragePoint>> points = new EnumMap<>(Lens.class);
        for (Lens lens : Lens.values()) {
            points.put(lens, ranking.by(lens));
        }
        return points;
    }
}
