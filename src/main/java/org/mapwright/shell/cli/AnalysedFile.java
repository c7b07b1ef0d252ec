package org.mapwright.shell.cli;

import java.util.List;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.Termination;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.report.AnalysedMap;
import org.mapwright.report.AnalysisRequest;

/** What a file asks for by itself: whether strengths count, since it states some. */
final class AnalysedFile {

    private AnalysedFile() {}

    static AnalysedMap of(Imported file, AnalysisRequest request) {
        List<String> warnings = file.report().warnings();
        return AnalysedMap.of(file.toMap(), file.fileIds(), warnings, fitting(file, request), Termination.NEVER);
    }

    /** The request with strengths left out of account where the file states none. */
    static AnalysisRequest fitting(Imported file, AnalysisRequest request) {
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
