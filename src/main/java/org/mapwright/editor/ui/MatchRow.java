package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.matching.Match;
import org.mapwright.matching.Match.Alike;
import org.mapwright.matching.Match.New;
import org.mapwright.matching.Match.Same;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One factor of the file and what it becomes: the same as one on the map, a new one, or another that is named. */
final class MatchRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    private final transient FactorNames names;
    private final transient Consumer<Match> decided;
    private final NativeButton same = Look.button("", "mw-match-same", this::takeSame);
    private final NativeButton fresh = Look.button(WORDS.say("join.new"), "mw-match-new", () -> decide(new New()));
    private final NativeButton another = Look.button(WORDS.say("join.another"), "mw-match-another", this::ask);
    private final Input name = new Input(ValueChangeMode.ON_CHANGE);
    private final Span refusal = new Span();
    private transient Optional<FactorId> candidate = Optional.empty();
    private transient Match match;

    /**
     * @param offered the id of the list on the page that holds the names of the map's factors
     * @param decided hears what a person chose
     */
    MatchRow(Factor factor, Match match, FactorNames names, String offered, Consumer<Match> decided) {
        this.match = match;
        this.names = names;
        this.decided = decided;
        addClassName("mw-match-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", factor.label().value());
        Span label = new Span(factor.label().value());
        label.addClassName("mw-strong");
        name.addClassName("mw-field");
        name.setVisible(false);
        name.getElement().setAttribute("list", offered);
        name.getElement().setAttribute("aria-label", WORDS.say("join.name-it", factor.label()));
        name.setPlaceholder(WORDS.say("join.name-hint"));
        name.addValueChangeListener(typed -> named(typed.getValue()));
        refusal.addClassName("mw-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(label, Look.block("mw-seg mw-match-ways", same, fresh, another), name, refusal);
        show(match);
    }

    /** Shows what it is now, whoever decided. */
    void show(Match now) {
        match = now;
        switch (now) {
            case Same it -> candidate = Optional.of(it.factor());
            case Alike it -> candidate = Optional.of(it.factor());
            case New it -> {}
        }
        same.setVisible(candidate.isPresent());
        candidate.ifPresent(factor -> same.setText(WORDS.say("join.same", names.of(factor))));
        press(same, now instanceof Same);
        press(fresh, now instanceof New);
        setClassName("open", isOpen());
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    boolean isOpen() {
        return match instanceof Alike;
    }

    /** Leads to the first of its answers. */
    void focus() {
        (same.isVisible() ? same : fresh).focus();
    }

    private void takeSame() {
        candidate.ifPresent(factor -> decide(new Same(factor)));
    }

    private void ask() {
        name.setVisible(true);
        name.focus();
    }

    private void named(String typed) {
        if (typed.isBlank()) {
            refusal.setText("");
            return;
        }
        names.called(typed)
                .ifPresentOrElse(
                        factor -> decide(new Same(factor)),
                        () -> refusal.setText(WORDS.say("join.nobody", typed.strip())));
    }

    private void decide(Match chosen) {
        refusal.setText("");
        name.clear();
        name.setVisible(false);
        show(chosen);
        decided.accept(chosen);
    }
}
