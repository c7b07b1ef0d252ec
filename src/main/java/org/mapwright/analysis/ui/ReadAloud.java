package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mapwright.analysis.questions.ReadOut;

/** An answer in large type, said to who listens when it changes. */
final class ReadAloud extends Paragraph {

    private static final long serialVersionUID = 1L;

    private transient Optional<ReadOut> said = Optional.empty();

    ReadAloud() {
        addClassName("mw-read-out");
        getElement().setAttribute("aria-live", "polite").setAttribute("aria-atomic", "true");
    }

    void say(ReadOut words) {
        if (said.equals(Optional.of(words))) {
            return;
        }
        said = Optional.of(words);
        removeAll();
        words.runs().forEach(run -> {
            Span span = new Span(run.text());
            span.setClassName("mw-strong", run.strong());
            add(span);
        });
    }
}
