package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The lenses to choose from, each with what it takes for granted. */
final class LensPicker extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final Map<Lens, NativeButton> buttons = new LinkedHashMap<>();
    private final Map<Lens, Span> firm = new LinkedHashMap<>();
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
            Span firmness = Look.small("");
            firmness.addClassName("mw-firmness");
            button.add(name, assumption, firmness);
            firm.put(lens, firmness);
            buttons.put(lens, button);
            add(button);
        }
        mark();
    }

    Lens chosen() {
        return chosen;
    }

    /** Says beside each lens how much of its list would survive. */
    void show(SystemMap map, Optional<Stability> stability) {
        firm.forEach((lens, words) -> words.setText(stability
                .map(found -> StabilityWords.survives(found, Figure.of(lens), map))
                .orElse("")));
    }

    private void mark() {
        buttons.forEach(
                (lens, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(lens == chosen)));
    }
}
