package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The feedback loops as stories; the one that is picked stands out on the map and says what decides it. */
final class LoopsPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final transient AnalysisDesk desk;
    private final Paragraph found = new Paragraph();
    private final AskFirst askFirst = new AskFirst();
    private final LoopList list = new LoopList(this::pick);
    private final MapStage stage = new MapStage();
    private final H2 headline = new H2();
    private final Paragraph story = new Paragraph();
    private final Paragraph either = new Paragraph();
    private final Latest latest = new Latest();
    private transient Optional<SystemMap> map = Optional.empty();

    LoopsPage(AnalysisDesk desk) {
        this.desk = desk;
        found.addClassName("mw-strong");
        headline.addClassName("mw-told");
        story.addClassName("mw-answer-more");
        either.addClassName("mw-answer-more");
        Div left = Look.block("mw-answers", found, latest, askFirst, list);
        Div right = Look.block("mw-beside", headline, story, stage, either);
        add(Look.block("mw-two-sides loops", left, right));
        askFirst.onAsked(question -> map.ifPresent(
                now -> stage.light(List.of(question.cause(), question.effect()), List.of(question.link()))));
    }

    @Override
    void show(SystemMap now) {
        map = Optional.of(now);
        stage.show(now);
        latest.ask(desk.analyse(now, AnalysisParameters.DEFAULT), result -> show(now, result));
    }

    private void show(SystemMap now, MapAnalysis result) {
        found.setText(LoopWords.found(result.loops()));
        askFirst.show(now, result.signs());
        list.show(now, result);
        headline.setVisible(!result.loops().loops().isEmpty());
        tell(now, list.picked());
    }

    private void pick(Optional<FeedbackLoop> loop) {
        map.ifPresent(now -> tell(now, loop));
    }

    private void tell(SystemMap now, Optional<FeedbackLoop> loop) {
        headline.setText(loop.map(told -> LoopWords.name(told, now)).orElse(WORDS.say("loops.pick")));
        story.setText(loop.map(told -> LoopWords.story(told, now)).orElse(""));
        either.setText(loop.flatMap(told -> LoopWords.eitherWay(told, now)).orElse(""));
        loop.ifPresentOrElse(lit -> stage.light(lit.factors(), lit.links()), stage::lightAll);
    }
}
