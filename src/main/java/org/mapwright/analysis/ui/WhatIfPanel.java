package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.scenario.Agreement;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.canvas.ui.FactorTurn;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The answer beside the map: a sentence, what rises, what falls, what is open, and the figures on request. */
final class WhatIfPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");
    /** Factors of which the box says how the rules differ before it is opened. */
    private static final int FIRST = 2;

    private final H2 headline = new H2();
    private final Paragraph note = new Paragraph();
    private final Div answer = new Div();
    private final Paragraph caveat = new Paragraph(ScenarioWords.caveat());
    private final RulesAndFigures figures;

    WhatIfPanel(TakeAlong along) {
        figures = new RulesAndFigures(along);
        addClassName("mw-what-answer");
        headline.addClassName("mw-answer");
        headline.getElement().setAttribute("aria-live", "polite");
        caveat.addClassName("mw-small");
        note.addClassNames("mw-small", "mw-what-note");
        note("");
        add(headline, note, answer, caveat, figures);
    }

    /** A quiet word below the answer's headline; none when empty. */
    void note(String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
    }

    /** Brings the answer into sight, where the page is longer than the window. */
    void lookAt() {
        headline.getElement().callJsFunction("scrollIntoView");
    }

    void show(SystemMap map, WhatIfAnswer now, Optional<WhatIfAnswer> first) {
        headline.setText(WhatIfWords.headline(now, map));
        answer.removeAll();
        first.ifPresentOrElse(before -> answer.add(new TwoWhatIfs(map, before, now)), () -> {
            moved(map, now, "rises", now.rises());
            moved(map, now, "falls", now.falls());
        });
        ScenarioWords.weakerOnes(now.compared()).ifPresent(words -> answer.add(quietly(words)));
        differ(map, now);
        WhatIfWords.leftOut(now, map).ifPresent(words -> answer.add(quietly(words)));
        boolean asked = !now.asked().wanted().isEmpty();
        caveat.setVisible(asked);
        figures.setVisible(asked || !now.settled());
        figures.show(map, now);
    }

    private static Paragraph quietly(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("mw-small");
        return quiet;
    }

    private void moved(SystemMap map, WhatIfAnswer now, String key, List<FactorChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-moved");
        Map<FactorId, FactorTurn> turns = now.turns();
        for (FactorChange change : changes) {
            FactorTurn turn = Objects.requireNonNull(turns.get(change.factor()), "What moves is shown");
            Span name = new Span(map.labelOf(change.factor()));
            name.addClassName("mw-strong");
            Span words = new Span(how(change, now));
            words.addClassName("mw-moved-how");
            list.add(new ListItem(new WayMark(turn), name, words));
        }
        answer.add(new H3(WORDS.say(key)), list);
    }

    private static String how(FactorChange change, WhatIfAnswer now) {
        Agreement agreement = now.compared().on(change.factor());
        String way = ScenarioWords.way(change, agreement);
        return ScenarioWords.weaker(agreement)
                .map(weaker -> WORDS.say("weaker", way, weaker))
                .orElse(way);
    }

    private void differ(SystemMap map, WhatIfAnswer now) {
        List<FactorId> factors = now.differing();
        if (factors.isEmpty()) {
            return;
        }
        Div box = Look.block("mw-differ");
        Span title = new Span(WORDS.say("differ", factors.size()));
        title.addClassName("mw-strong");
        box.add(new Div(new WayMark(new FactorTurn(FactorTurn.Way.DIFFER, 1, false)), title));
        told(map, now, factors.stream().limit(FIRST)).forEach(box::add);
        if (factors.size() > FIRST) {
            NativeDetails rest = new NativeDetails(WORDS.say("differ.all", factors.size()));
            Div others = new Div();
            told(map, now, factors.stream().skip(FIRST)).forEach(others::add);
            rest.setContent(others);
            box.add(rest);
        }
        answer.add(box);
    }

    private static Stream<Component> told(SystemMap map, WhatIfAnswer now, Stream<FactorId> factors) {
        return factors.map(factor -> {
            Span name = new Span(map.labelOf(factor));
            name.addClassName("mw-strong");
            String how = ScenarioWords.agreement(now.compared().on(factor));
            return new Div(name, new Span(WORDS.say("differ.how", how)));
        });
    }
}
