package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** Says, where else it says that all is saved, that the map is archived and stays as it is. */
final class ArchiveSign {

    private static final Words WORDS = Words.of("editor");

    private ArchiveSign() {}

    static Component shown() {
        Span sign = new Span(new Icon("archive"), new Span(WORDS.say("archived")));
        sign.addClassName("mw-saved");
        return sign;
    }
}
