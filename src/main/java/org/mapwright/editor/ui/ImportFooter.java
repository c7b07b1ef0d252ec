package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Icon;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What ends a preview: what stays safe, the way back, and the step itself. */
final class ImportFooter extends Footer {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    ImportFooter(Runnable another, String step, Runnable bringIn) {
        Span safe = new Span(new Icon("undo-2"), new Span(WORDS.say("import.safe")));
        safe.addClassName("mw-safe");
        add(
                safe,
                Look.block("mw-grow"),
                new ActionButton(WORDS.say("import.cancel"), another),
                new ActionButton(step, bringIn).primary());
        addClassName("mw-import-footer");
    }
}
