package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mapwright.analysis.VoteCounts;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.analysis.stability.FactorStability;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.map.Aspect;
import org.mapwright.map.Factor;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One place in the ranking: which factor, why it stands there, what the group said, and how firmly it stands. */
final class LeverageEntry extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");
    private static final double IN_A_HUNDRED = 100;

    private final Div words;

    LeverageEntry(
            LeveragePoint point,
            SystemMap map,
            VotedAspects votes,
            Optional<FactorStability> stands,
            int top,
            boolean picked,
            Runnable pick) {
        Span place = new Span(point.placeText());
        place.addClassName("mw-place");
        Span name = new Span(map.factor(point.factor())
                .map(Factor::label)
                .map(Object::toString)
                .orElse(""));
        name.addClassName("mw-strong");
        words = new Div(name, new Div(Look.small(LeverageWords.because(point, map))));
        words.addClassName("mw-point-words");
        words.add(said(votes.counts(point.factor(), Aspect.CONTROLLABILITY), Aspect.CONTROLLABILITY));
        words.add(said(votes.counts(point.factor(), Aspect.IMPORTANCE), Aspect.IMPORTANCE));
        NativeButton button = Look.button("", "mw-point", pick);
        button.add(place, words);
        int last = map.factors().size();
        stands.ifPresent(firm -> button.add(new RankBar(firm, last, StabilityWords.place(firm, top, last), picked)));
        stands.filter(firm -> top < last).ifPresent(firm -> button.add(standing(firm)));
        button.getElement().setAttribute("aria-pressed", String.valueOf(picked));
        add(button);
    }

    /** Says one thing more, below the grounds. */
    void addBelow(String sentence) {
        Div below = new Div(sentence);
        below.addClassName("mw-rests-on");
        words.add(below);
    }

    private static Div standing(FactorStability firm) {
        Span word = new Span(StabilityWords.standing(firm.standing()));
        word.addClassName("mw-strong");
        long share = Math.round(IN_A_HUNDRED * firm.probabilityTop());
        return Look.block("mw-standing", word, Look.small(WORDS.say("stands.share", share)));
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
