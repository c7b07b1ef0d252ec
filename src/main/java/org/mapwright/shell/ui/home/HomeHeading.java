package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.mapwright.value.Words;

/** What this page is, in one sentence, and what can be done with all of it. */
final class HomeHeading extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    HomeHeading(String lead, Component... tools) {
        var title = new H1(WORDS.say("title"));
        title.addClassName("mw-display");
        var sentence = new Paragraph(lead);
        sentence.addClassName("mw-lead");
        var end = new Div(tools);
        end.addClassName("mw-home-tools");
        addClassName("mw-home-heading");
        add(new Div(title, sentence), end);
    }
}
