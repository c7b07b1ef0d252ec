package org.mapwright.shell.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mapwright.analysis.depth.Depth;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.analysis.lenses.FactorMeasures;
import org.mapwright.map.FactorId;
import org.mapwright.report.AnalysedMap;
import org.mapwright.value.FormulaGuard;

/** The factors of an analysis as a table, one a row, with the names of the JSON fields. */
final class AnalysisCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    private static final List<String> COLUMNS = List.of(
            "id",
            "label",
            "inDegree",
            "outDegree",
            "reach2In",
            "reach2Out",
            "reachAllIn",
            "reachAllOut",
            "betweenness",
            "betweennessNormalised",
            "harmonicOut",
            "harmonicIn",
            "katzOut",
            "reversePageRank",
            "coreNumber",
            "loopsReinforcing",
            "loopsBalancing",
            "loopsUndetermined",
            "driverClass");
    /** Last, so that the columns before keep their places. */
    private static final List<String> DEPTH = List.of("actionScale", "interventionLevel");

    private AnalysisCsv() {}

    static String text(AnalysedMap analysed) {
        StringBuilder text = new StringBuilder();
        StabilityColumns stability = new StabilityColumns(analysed.stability());
        VoteColumns votes = new VoteColumns(analysed.map());
        print(text, joined(joined(COLUMNS, stability.names()), joined(DEPTH, votes.names())));
        analysed.analysis()
                .factors()
                .forEach(factor -> print(
                        text,
                        joined(
                                joined(row(analysed, factor), stability.of(factor.factor())),
                                joined(depth(analysed, factor.factor()), votes.of(factor.factor())))));
        return text.toString();
    }

    private static List<Object> row(AnalysedMap analysed, FactorMeasures factor) {
        return List.of(
                FormulaGuard.guard(analysed.id(factor.factor())),
                FormulaGuard.guard(analysed.label(factor.factor())),
                factor.inDegree(),
                factor.outDegree(),
                factor.in().withinTwo(),
                factor.out().withinTwo(),
                factor.in().all(),
                factor.out().all(),
                factor.betweenness(),
                factor.betweennessNormalised(),
                factor.out().harmonic(),
                factor.in().harmonic(),
                factor.katzOut(),
                factor.reversePageRank(),
                factor.coreNumber(),
                factor.loops().reinforcing(),
                factor.loops().balancing(),
                factor.loops().undetermined(),
                factor.driverClass().name().toLowerCase(Locale.ROOT));
    }

    private static List<String> depth(AnalysedMap analysed, FactorId factor) {
        return Stream.of(DepthScheme.values())
                .map(scheme -> analysed.depth(factor, scheme).map(Depth::name).orElse(""))
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    private static List<Object> joined(List<?> first, List<?> then) {
        return Stream.<Object>concat(first.stream(), then.stream()).toList();
    }

    private static void print(StringBuilder text, List<?> cells) {
        try {
            new CSVPrinter(text, FORMAT).printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }
}
