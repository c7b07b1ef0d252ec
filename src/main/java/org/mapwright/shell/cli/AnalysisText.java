package org.mapwright.shell.cli;

import java.util.List;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.analysis.loops.SignWords;
import org.mapwright.analysis.structure.Structure;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** An analysis as a person reads it: the answer first, figures after, the caveat at the end. */
final class AnalysisText {

    private static final Words WORDS = Words.of("analyse");

    private final AnalysedFile analysed;
    private final SystemMap map;
    private final MapAnalysis analysis;
    private final StringBuilder text = new StringBuilder();

    AnalysisText(AnalysedFile analysed) {
        this.analysed = analysed;
        this.map = analysed.map();
        this.analysis = analysed.analysis();
    }

    String text() {
        line(map.title().value());
        line(WORDS.say("size", map.factors().size(), map.links().size()));
        addAnswer();
        for (Lens lens : Lens.values()) {
            addLens(lens);
        }
        addLoops();
        addShape();
        addWarnings();
        line("");
        line(LeverageWords.caveat());
        return text.toString();
    }

    private void addAnswer() {
        line("");
        for (Lens lens : Lens.values()) {
            List<LeveragePoint> first = analysis.by(lens).stream()
                    .filter(point -> point.place() == 1 && point.score() > 0)
                    .toList();
            if (!first.isEmpty()) {
                line(WORDS.say("answer", LeverageWords.name(lens), LeverageWords.names(first, map)));
            }
        }
        line(LoopWords.found(analysis.loops()));
    }

    private void addLens(Lens lens) {
        line("");
        line(LeverageWords.name(lens));
        line(LeverageWords.assumption(lens));
        analysis.by(lens).stream()
                .filter(point -> point.score() > 0)
                .limit(analysed.top())
                .forEach(this::addPoint);
    }

    private void addPoint(LeveragePoint point) {
        line("  %-4s %s".formatted(point.placeText(), analysed.label(point.factor())));
        line("       " + LeverageWords.because(point, map));
    }

    private void addLoops() {
        line("");
        line(WORDS.say("loops"));
        line(SignWords.summary(analysis.signs()));
        analysis.signs().askFirst().forEach(question -> line(WORDS.say("ask", SignWords.question(question, map))));
        List<FeedbackLoop> loops = analysis.loops().loops();
        loops.stream().limit(analysed.top()).forEach(loop -> line("  " + LoopWords.story(loop, map)));
        if (loops.size() > analysed.top()) {
            line("  " + WORDS.say("loops.more", loops.size() - analysed.top()));
        }
    }

    private void addShape() {
        Structure structure = analysis.structure();
        line("");
        line(WORDS.say("shape"));
        line(WORDS.say("shape.density", structure.density()));
        line(WORDS.say(
                "shape.ends",
                structure.transmitters().size(),
                structure.receivers().size()));
        int largest = structure.components().stream().mapToInt(List::size).max().orElse(0);
        line(WORDS.say("shape.component", largest));
        line(WORDS.say("shape.drivers", analysis.drivers().count()));
    }

    private void addWarnings() {
        if (!analysed.warnings().isEmpty()) {
            line("");
            line(WORDS.say("warnings"));
            analysed.warnings().forEach(warning -> line("  " + warning));
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
