package org.mapwright.report;

import java.util.Locale;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.value.Words;

/** How the figures were made, in a paragraph that a paper can take over. */
final class MethodsParagraph {

    private static final Words WORDS = Words.of("report");

    private MethodsParagraph() {}

    static String of(AnalysedMap analysed) {
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
        return String.join(" ", made, measured, found, redrawn, WORDS.say("methods.limits")) + "\n";
    }
}
