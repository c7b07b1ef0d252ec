package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mapwright.value.Words;

/**
 * Much less, less, as now, more, much more: the browser's own radio buttons side by side, through which arrow keys
 * move. Escape goes back to as now.
 */
final class FiveWords extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final Map<Wanted, Element> buttons = new EnumMap<>(Wanted.class);
    private final transient Consumer<Wanted> listener;

    /** @param group a name that no other group of the page has */
    FiveWords(String label, String group, Wanted first, Consumer<Wanted> listener) {
        this.listener = listener;
        addClassNames("mw-seg", "mw-five");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
        for (Wanted word : Wanted.values()) {
            Element button = new Element("input").setAttribute("type", "radio").setAttribute("name", group);
            button.addEventListener("change", change -> choose(word));
            buttons.put(word, button);
            Element face = new Element("label");
            face.appendChild(button, new Span(WORDS.say("wanted.", word)).getElement());
            getElement().appendChild(face);
        }
        getElement()
                .addEventListener("keydown", escape -> choose(Wanted.AS_NOW))
                .setFilter("event.key === 'Escape'");
        mark(first);
    }

    void choose(Wanted word) {
        mark(word);
        listener.accept(word);
    }

    /** Keys go to the word that is chosen. */
    void focus() {
        getElement().executeJs("this.querySelector('input:checked').focus()");
    }

    private void mark(Wanted chosen) {
        buttons.forEach((word, button) -> button.setProperty("checked", word == chosen));
    }
}
