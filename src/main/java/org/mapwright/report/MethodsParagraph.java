package org.mapwright.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.exchange.Finding;
import org.mapwright.exchange.LossGroup;
import org.mapwright.exchange.LossReport;
import org.mapwright.value.Words;

/** How the figures were made, in a paragraph that a paper can take over. */
final class MethodsParagraph {

    private static final Words WORDS = Words.of("report");

    private MethodsParagraph() {}

    /**
     * The paragraph, in one line.
     *
     * @param report what happened when the file of the map was read
     */
    static String of(AnalysedMap analysed, LossReport report) {
        LoopLimits loops = analysed.request().analysis().loops();
        StabilityParameters stability = analysed.request().stability();
        String made = WORDS.say(
                "methods.map",
                analysed.map().title().value(),
                analysed.map().factors().size(),
                analysed.map().links().size(),
                ToolVersion.get(),
                analysed.analysis().sha256());
        String measured = WORDS.say(
                "methods.figures",
                String.format(Locale.ROOT, "%.4g", analysed.analysis().katzAlpha()));
        String found = WORDS.say(
                analysed.analysis().loops().complete() ? "methods.loops" : "methods.loops.capped",
                loops.maxLength(),
                analysed.analysis().loops().loops().size(),
                loops.maxLoops(),
                analysed.analysis().loops().completeTo());
        String redrawn = stability.draws() == 0
                ? WORDS.say("methods.not.redrawn")
                : WORDS.say(
                        "methods.redrawn",
                        analysed.stability().draws(),
                        Long.toString(stability.seed()),
                        stability.top(),
                        analysed.stability().grainDraws());
        return Stream.of(
                                made,
                                of(report, LossGroup.CHANGED_A_LITTLE, "methods.file"),
                                of(report, LossGroup.LEFT_BEHIND, "methods.left"),
                                measured,
                                found,
                                redrawn,
                                WORDS.say("methods.limits"))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "))
                + "\n";
    }

    /** What a file left open is a choice of whoever reads it, so a paper has to name it. */
    private static String of(LossReport report, LossGroup group, String key) {
        List<String> told = report.in(group).stream().map(Finding::sentence).toList();
        return told.isEmpty() ? "" : WORDS.say(key, String.join(". ", told));
    }
}
