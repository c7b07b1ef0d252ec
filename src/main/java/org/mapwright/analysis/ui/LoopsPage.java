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
import org.mapwright.analysis.loops.LoopSearch;
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
    private final LoopSentence sentence = new LoopSentence(this::look);
    private final LoopList list = new LoopList(this::pick);
    private final MapStage stage = new MapStage();
    private final H2 headline = new H2();
    private final Paragraph story = new Paragraph();
    private final Paragraph either = new Paragraph();
    private final Latest latest = new Latest();
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<MapAnalysis> analysis = Optional.empty();
    private transient LoopScope scope = LoopScope.ALL;

    LoopsPage(AnalysisDesk desk) {
        this.desk = desk;
        found.addClassName("mw-strong");
        headline.addClassName("mw-told");
        story.addClassName("mw-answer-more");
        either.addClassName("mw-answer-more");
        Div left = Look.block("mw-answers", sentence, found, latest, askFirst, list);
        Div right = Look.block("mw-beside", headline, story, stage, either);
        add(Look.block("mw-two-sides loops", left, right));
        askFirst.onAsked(question -> {
            look(LoopScope.along(question.link()));
            stage.light(List.of(question.cause(), question.effect()), List.of(question.link()));
        });
    }

    @Override
    void show(SystemMap now) {
        map = Optional.of(now);
        stage.show(now);
        latest.ask(progress -> desk.analyse(now, AnalysisParameters.DEFAULT, progress), result -> show(now, result));
    }

    private void show(SystemMap now, MapAnalysis result) {
        analysis = Optional.of(result);
        scope = scope.on(now);
        LoopSearch looked = scope.of(result.loops());
        sentence.show(now, scope);
        found.setText(scope.isAll() ? LoopWords.found(looked) : LoopWords.through(looked, scope.named(now)));
        askFirst.show(now, result.signs());
        list.show(now, looked);
        headline.setVisible(!looked.loops().isEmpty());
        tell(now, list.picked());
    }

    /** Narrows the list; the first of it opens, but where it is about a link, which is then what stands out. */
    private void look(LoopScope now) {
        scope = now;
        list.begin(now.link().isEmpty());
        map.ifPresent(drawn -> analysis.ifPresent(result -> show(drawn, result)));
    }

    private void pick(Optional<FeedbackLoop> loop) {
        map.ifPresent(now -> tell(now, loop));
    }

    private void tell(SystemMap now, Optional<FeedbackLoop> loop) {
        headline.setText(loop.map(told -> LoopWords.name(told, now)).orElse(WORDS.say("loops.pick")));
        story.setText(loop.map(told -> LoopWords.story(told, now)).orElse(""));
        either.setText(loop.flatMap(told -> LoopWords.eitherWay(told, now)).orElse(""));
        loop.ifPresentOrElse(lit -> stage.light(lit.factors(), lit.links()), this::lightScope);
    }

    /** The factors that were chosen, while no loop is picked. */
    private void lightScope() {
        if (scope.factors().isEmpty()) {
            stage.lightAll();
        } else {
            stage.light(scope.factors(), List.of());
        }
    }
}
