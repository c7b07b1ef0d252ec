package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.mapwright.map.FactorId;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One factor that somebody sets. */
final class SetFactor extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final transient FactorId factor;
    private final FiveWords words;

    SetFactor(String label, FactorId factor, Wanted first, Consumer<Wanted> changed, Consumer<SetFactor> remove) {
        this.factor = factor;
        this.words = new FiveWords(label, "what-if-" + factor, first, changed);
        addClassName("mw-set");
        Span name = new Span(label);
        name.addClassName("mw-strong");
        NativeButton away = Look.button(WORDS.say("remove"), "mw-button plain", () -> remove.accept(this));
        away.getElement().setAttribute("aria-label", WORDS.say("remove.named", label));
        add(Look.block("mw-set-head", name, away), words);
    }

    FactorId factor() {
        return factor;
    }

    void focus() {
        words.focus();
    }
}
