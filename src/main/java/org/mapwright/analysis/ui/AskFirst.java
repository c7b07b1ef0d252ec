package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.mapwright.analysis.loops.SignWords;
import org.mapwright.analysis.loops.Signs;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What to ask the group first where signs are missing. */
final class AskFirst extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private transient Consumer<Signs.Question> asked = question -> {};

    AskFirst() {
        addClassName("mw-note");
        setVisible(false);
    }

    void onAsked(Consumer<Signs.Question> listener) {
        asked = listener;
    }

    void show(SystemMap map, Signs signs) {
        removeAll();
        setVisible(signs.open() > 0);
        add(new Paragraph(SignWords.summary(signs)));
        if (!signs.askFirst().isEmpty()) {
            Span first = new Span(WORDS.say("loops.ask-first"));
            first.addClassName("mw-strong");
            add(first);
        }
        signs.askFirst()
                .forEach(question ->
                        add(Look.button(SignWords.question(question, map), "mw-ask", () -> asked.accept(question))));
    }
}
