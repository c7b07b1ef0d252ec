package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.scenario.FcmModel;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** A few factors are set to less or more, and the map shows which way the others go. */
final class WhatIfPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final transient AnalysisDesk desk;
    private final SetFactors sets = new SetFactors(this::ask);
    private final MapStage stage = new MapStage();
    private final WhatIfPanel panel = new WhatIfPanel();
    private final Latest latest = new Latest();
    private final Paragraph firstSet = new Paragraph();
    private final NativeButton compare = Look.button(WORDS.say("two"), "mw-button plain", this::compare);
    private final NativeButton back = Look.button(WORDS.say("two.swap"), "mw-button plain", this::back);
    private final NativeButton stop = Look.button(WORDS.say("two.stop"), "mw-button plain", this::stop);
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<WhatIfAnswer> answer = Optional.empty();
    private transient Optional<WhatIfAnswer> first = Optional.empty();

    WhatIfPage(AnalysisDesk desk) {
        this.desk = desk;
        addClassName("mw-what-if");
        firstSet.addClassName("mw-small");
        stage.onFactor(sets::offer);
        Div below = Look.block("mw-what-below", compare, firstSet, back, stop, latest);
        add(sets, stage, below, panel);
        showWays();
    }

    @Override
    void show(SystemMap now) {
        map = Optional.of(now);
        first = Optional.empty();
        stage.show(now);
        sets.show(now, sets.now());
        ask(sets.now());
    }

    private void ask(WhatIf asked) {
        map.ifPresent(now -> latest.ask(
                desk.work(termination -> new WhatIfAnswer(
                        asked,
                        RuleComparison.of(FcmModel.of(now), asked.scenario(), FcmParameters.DEFAULT, termination))),
                found -> show(now, found)));
    }

    private void show(SystemMap now, WhatIfAnswer found) {
        answer = Optional.of(found);
        panel.show(now, found, first);
        Map<String, String> words = new LinkedHashMap<>();
        found.asked().scenario().clamps().keySet().forEach(factor -> words.put(factor.value(), WORDS.say("you.set")));
        stage.turn(found.turns(), words, found.links(now));
        showWays();
    }

    /** What is set now becomes the first of two; the next change makes the second. */
    private void compare() {
        first = answer;
        refresh();
    }

    private void back() {
        map.ifPresent(now -> first.ifPresent(before -> {
            sets.show(now, before.asked());
            ask(before.asked());
        }));
    }

    private void stop() {
        first = Optional.empty();
        refresh();
    }

    private void refresh() {
        map.ifPresent(now -> answer.ifPresent(found -> show(now, found)));
    }

    private void showWays() {
        boolean comparable = answer.filter(found ->
                        found.settled() && !found.asked().scenario().clamps().isEmpty())
                .isPresent();
        compare.setVisible(first.isEmpty() && comparable);
        firstSet.setVisible(first.isPresent());
        back.setVisible(first.isPresent());
        stop.setVisible(first.isPresent());
        map.ifPresent(now ->
                first.ifPresent(before -> firstSet.setText(WORDS.say("two.is", WhatIfWords.set(before.asked(), now)))));
    }
}
