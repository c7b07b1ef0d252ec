package org.mapwright.report;

import java.util.List;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.Termination;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;

/** What a file asks for by itself: whether strengths count, since it states some. */
public final class AnalysedFile {

    private AnalysedFile() {}

    /**
     * Works out what the map of a file says.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static AnalysedMap of(Imported file, AnalysisRequest request, Termination termination) {
        List<String> warnings = file.report().warnings();
        return AnalysedMap.of(file.toMap(), file.fileIds(), warnings, fitting(file, request), termination);
    }

    /** The same on so many threads. */
    static AnalysedMap of(Imported file, AnalysisRequest request, int threads, Termination termination) {
        List<String> warnings = file.report().warnings();
        return AnalysedMap.of(file.toMap(), file.fileIds(), warnings, fitting(file, request), threads, termination);
    }

    /** The request with strengths left out of account where the file states none. */
    public static AnalysisRequest fitting(Imported file, AnalysisRequest request) {
        var parameters = new AnalysisParameters(request.analysis().loops(), statesStrengths(file));
        return new AnalysisRequest(parameters, request.stability(), request.research());
    }

    private static boolean statesStrengths(Imported file) {
        int claims =
                file.links().stream().mapToInt(link -> link.claims().size()).sum();
        return file.report().count(FindingKind.STRENGTH_NOT_STATED)
                < claims + file.selfLinks().size();
    }
}
