package org.mapwright.shell.cli;

import java.util.Arrays;
import org.mapwright.report.AnalysedMap;
import org.mapwright.report.AnalysisJson;
import org.mapwright.value.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How an analysis is written. */
enum AnalysisFormat {
    /** All figures, for programs. */
    JSON,
    /** The factors with their figures, for spreadsheets. */
    CSV,
    /** What a person reads. */
    TEXT;

    /** Reads it from the command line. */
    static final class Reader implements ITypeConverter<AnalysisFormat> {
        @Override
        public AnalysisFormat convert(String text) {
            return Arrays.stream(values())
                    .filter(format -> format.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException(Words.of("analyse").say("unknown.format", text)));
        }
    }

    String of(AnalysedMap analysed) {
        return switch (this) {
            case JSON -> AnalysisJson.text(analysed);
            case CSV -> AnalysisCsv.text(analysed);
            case TEXT -> new AnalysisText(analysed).text();
        };
    }
}
