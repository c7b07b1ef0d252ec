package org.mapwright.shell.cli;

import java.util.List;
import java.util.stream.Stream;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.analysis.depth.DepthWords;
import org.mapwright.analysis.depth.Portfolio;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.analysis.loops.SignWords;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.analysis.stability.UncertainLink;
import org.mapwright.analysis.stability.UncertainLinks;
import org.mapwright.analysis.structure.Structure;
import org.mapwright.map.SystemMap;
import org.mapwright.report.AnalysedMap;
import org.mapwright.value.Words;

/** An analysis as a person reads it: the answer first, figures after, the caveat at the end. */
final class AnalysisText {

    private static final Words WORDS = Words.of("analyse");

    private final AnalysedMap analysed;
    private final SystemMap map;
    private final MapAnalysis analysis;
    private final StringBuilder text = new StringBuilder();

    AnalysisText(AnalysedMap analysed) {
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
        addQuestions();
        addShape();
        addDepth();
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
        addStability(lens);
        analysis.by(lens).stream()
                .filter(point -> point.score() > 0)
                .limit(analysed.stability().parameters().top())
                .forEach(this::addPoint);
    }

    private void addStability(Lens lens) {
        if (!analysed.stability().redrawn().isEmpty()) {
            line(StabilityWords.survives(analysed.stability(), Figure.of(lens), map));
            StabilityWords.grain(analysed.stability(), Figure.of(lens), map).ifPresent(this::line);
        }
    }

    private void addPoint(LeveragePoint point) {
        line("  %-4s %s".formatted(point.placeText(), analysed.label(point.factor())));
        line("       " + LeverageWords.because(point, map));
        Figure figure = Figure.of(point.lens());
        analysed.stability()
                .by(figure)
                .map(found -> found.of(point.factor()))
                .ifPresent(found -> line("       "
                        + StabilityWords.place(
                                found,
                                analysed.stability().parameters().top(),
                                map.factors().size())));
        analysed.stability()
                .restsOn(figure, point.factor())
                .ifPresent(link -> line("       " + StabilityWords.restsOn(link, map)));
    }

    private void addLoops() {
        line("");
        line(WORDS.say("loops"));
        line(SignWords.summary(analysis.signs()));
        analysis.signs().askFirst().forEach(question -> line(WORDS.say("ask", SignWords.question(question, map))));
        List<FeedbackLoop> loops = analysis.loops().loops();
        loops.stream()
                .limit(analysed.stability().parameters().top())
                .forEach(loop -> line("  " + LoopWords.story(loop, map)));
        if (loops.size() > analysed.stability().parameters().top()) {
            line("  "
                    + WORDS.say(
                            "loops.more",
                            loops.size() - analysed.stability().parameters().top()));
        }
    }

    private void addQuestions() {
        UncertainLinks uncertain = analysed.stability().uncertain();
        line("");
        line(WORDS.say("uncertain"));
        if (uncertain.links().isEmpty()) {
            line("  " + StabilityWords.nothingToAsk());
        }
        List<UncertainLink> listed = uncertain.links().stream()
                .limit(analysed.stability().parameters().top())
                .toList();
        listed.forEach(link -> line("  " + StabilityWords.ask(link, map)));
        StabilityWords.more(uncertain.links().size() + uncertain.rest() - listed.size())
                .ifPresent(more -> line("  " + more));
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

    /** Where at least one action says how deep it reaches. */
    private void addDepth() {
        List<Portfolio> told = Stream.of(DepthScheme.values())
                .map(scheme -> Portfolio.of(map, scheme))
                .filter(portfolio -> portfolio.open().size() < portfolio.total())
                .toList();
        if (!told.isEmpty()) {
            line("");
            line(WORDS.say("depth"));
            told.forEach(portfolio -> line("  " + DepthWords.told(portfolio)));
        }
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
