package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.mapwright.analysis.VoteCounts;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.map.Aspect;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One place in the ranking: which factor, why it stands there, and what the group said about it. */
final class LeverageEntry extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    LeverageEntry(LeveragePoint point, SystemMap map, VotedAspects votes, boolean picked, Runnable pick) {
        Span place = new Span(point.placeText());
        place.addClassName("mw-place");
        Span name = new Span(
                map.factor(point.factor()).map(factor -> factor.label().value()).orElse(""));
        name.addClassName("mw-strong");
        Div words = new Div(name, new Div(Look.small(LeverageWords.because(point, map))));
        words.add(said(votes.counts(point.factor(), Aspect.CONTROLLABILITY), Aspect.CONTROLLABILITY));
        words.add(said(votes.counts(point.factor(), Aspect.IMPORTANCE), Aspect.IMPORTANCE));
        NativeButton button = Look.button("", "mw-point", pick);
        button.add(place, words);
        button.getElement().setAttribute("aria-pressed", String.valueOf(picked));
        add(button);
    }

    private static Span said(VoteCounts votes, Aspect aspect) {
        Span span = Look.small(
                votes.total() == 0
                        ? ""
                        : WORDS.say("said.", aspect) + " " + WORDS.say("said.count", votes.high(), votes.total()));
        span.addClassName("mw-voted");
        span.setVisible(votes.total() > 0);
        return span;
    }
}
