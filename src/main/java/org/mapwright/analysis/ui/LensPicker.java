package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The lenses to choose from, each with what it takes for granted. */
final class LensPicker extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final Map<Lens, NativeButton> buttons = new LinkedHashMap<>();
    private Lens chosen = Lens.REACH_TWO;

    LensPicker(Runnable changed) {
        addClassName("mw-lenses");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", WORDS.say("leverage.lenses"));
        for (Lens lens : Lens.values()) {
            NativeButton button = Look.button("", "mw-lens", () -> {
                chosen = lens;
                mark();
                changed.run();
            });
            Span name = new Span(LeverageWords.name(lens));
            name.addClassName("mw-strong");
            Paragraph assumption = new Paragraph(LeverageWords.assumption(lens));
            assumption.addClassName("mw-small");
            button.add(name, assumption);
            buttons.put(lens, button);
            add(button);
        }
        mark();
    }

    Lens chosen() {
        return chosen;
    }

    private void mark() {
        buttons.forEach(
                (lens, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(lens == chosen)));
    }
}
