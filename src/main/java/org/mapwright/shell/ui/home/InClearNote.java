package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Paragraph;
import org.mapwright.value.Words;

/** Warns the facilitator that Mapwright is open to a network without encryption. */
final class InClearNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    InClearNote() {
        setText(Words.of("home").say("in.clear"));
        addClassNames("mw-note", "warn", "mw-in-clear");
    }
}
