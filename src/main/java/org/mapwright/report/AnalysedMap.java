package org.mapwright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.depth.Depth;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.analysis.loops.LoopSearch.Ending;
import org.mapwright.analysis.research.ResearchSet;
import org.mapwright.analysis.stability.NetEffectTable;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/**
 * A map with what it says.
 *
 * @param ids what the factors are called in the file it came from, where they have an id there
 * @param research the research set and the net effects, where these were asked for
 * @param warnings what was taken for granted, changed or left out, a line each
 */
public record AnalysedMap(
        SystemMap map,
        Map<FactorId, String> ids,
        AnalysisRequest request,
        MapAnalysis analysis,
        Stability stability,
        Optional<Research> research,
        List<String> warnings) {

    /** What is worked out for researchers only. */
    public record Research(ResearchSet set, NetEffectTable netEffects) {

        private static Research of(SystemMap map, Termination termination) {
            return new Research(
                    ResearchSet.of(map, ResearchSet.Parameters.DEFAULT, termination),
                    NetEffectTable.of(map, termination));
        }
    }

    private static final int MOST_THREADS = 4;

    /** Threads for one who has the machine for herself, as on the command line. */
    static int threads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    public AnalysedMap {
        ids = Map.copyOf(ids);
        warnings = List.copyOf(warnings);
    }

    /**
     * Works it out, on up to four processors.
     *
     * @param ofFile what reading the file had to say
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static AnalysedMap of(
            SystemMap map,
            Map<FactorId, String> ids,
            List<String> ofFile,
            AnalysisRequest request,
            Termination termination) {
        return of(map, ids, ofFile, request, threads(), termination);
    }

    /** The same on so many threads, which changes no figure. */
    static AnalysedMap of(
            SystemMap map,
            Map<FactorId, String> ids,
            List<String> ofFile,
            AnalysisRequest request,
            int threads,
            Termination termination) {
        MapAnalysis analysis = MapAnalysis.of(map, request.analysis(), threads, termination, Progress.SILENT);
        termination.check();
        Stability stability = Stability.of(map, request.stability(), threads, termination, Progress.SILENT);
        Optional<Research> research =
                request.research() ? Optional.of(Research.of(map, termination)) : Optional.empty();
        List<String> warnings = new ArrayList<>(ofFile);
        if (analysis.loops().ending() == Ending.TIME_UP) {
            warnings.add(Words.of("report").say("not.reproducible"));
        }
        if (!stability.complete()) {
            warnings.add(StabilityWords.made(stability));
        }
        return new AnalysedMap(map, ids, request, analysis, stability, research, warnings);
    }

    /** What the file itself calls the factor: its id there, else its label. */
    public String id(FactorId factor) {
        return ids.getOrDefault(factor, factor.value());
    }

    /** The step of depth that people tagged the factor with, if they said one and no other. */
    public Optional<Depth> depth(FactorId factor, DepthScheme scheme) {
        return map.factor(factor).flatMap(known -> scheme.of(known.tags()));
    }

    /** What the factor is called on the map. */
    public String label(FactorId factor) {
        return map.labelOf(factor);
    }
}
