package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.mapwright.value.Words;

/** For one who can sign in and belongs to no study. */
final class NoStudy extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    NoStudy() {
        var title = new H1(WORDS.say("title"));
        title.addClassName("mw-display");
        var words = new Paragraph(WORDS.say("no.study"));
        words.addClassName("mw-lead");
        add(title, words);
    }
}
