package org.mapwright.shell.cli;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.loops.LoopSearch.Ending;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/**
 * A file with what its map says.
 *
 * @param warnings what was taken for granted, changed or left out, a line each
 * @param top how many factors a list for people shows
 * @param research whether the research set was asked for too
 */
record AnalysedFile(
        Imported file,
        SystemMap map,
        MapAnalysis analysis,
        Stability stability,
        List<String> warnings,
        int top,
        boolean research) {

    private static final int MOST_THREADS = 4;

    AnalysedFile {
        warnings = List.copyOf(warnings);
    }

    static AnalysedFile of(Imported file, LoopLimits limits, StabilityParameters redrawing, int top) {
        SystemMap map = file.toMap();
        var parameters = new AnalysisParameters(limits, statesStrengths(file));
        MapAnalysis analysis = MapAnalysis.of(map, parameters, Termination.NEVER, Progress.SILENT);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        Stability stability = Stability.of(map, redrawing, threads, Termination.NEVER, Progress.SILENT);
        List<String> warnings = new ArrayList<>(file.report().warnings());
        if (analysis.loops().ending() == Ending.TIME_UP) {
            warnings.add(Words.of("analyse").say("not.reproducible"));
        }
        if (!stability.complete()) {
            warnings.add(StabilityWords.made(stability));
        }
        return new AnalysedFile(file, map, analysis, stability, warnings, top, false);
    }

    /** The same with the research set, which takes longer. */
    AnalysedFile withResearch(boolean asked) {
        return new AnalysedFile(file, map, analysis, stability, warnings, top, asked);
    }

    /** What the file itself calls the factor: its id there, else its label. */
    String id(FactorId factor) {
        return file.fileIds().getOrDefault(factor, factor.value());
    }

    String label(FactorId factor) {
        return map.factor(factor).map(f -> f.label().value()).orElse(factor.value());
    }

    private static boolean statesStrengths(Imported file) {
        int claims =
                file.links().stream().mapToInt(link -> link.claims().size()).sum();
        return file.report().count(FindingKind.STRENGTH_NOT_STATED)
                < claims + file.selfLinks().size();
    }
}
