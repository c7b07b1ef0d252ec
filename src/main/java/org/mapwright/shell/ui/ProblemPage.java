package org.mapwright.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.mapwright.ui.ActionLink;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.Screen;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/** A page that says what is wrong, what stays safe, and the way on. */
abstract class ProblemPage extends Div implements Screen {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("problem");

    private String title = WORDS.say("title");

    void show(String title, String explanation, Component... ways) {
        this.title = title;
        var heading = new H1(title);
        heading.addClassName("mw-display");
        var words = new Paragraph(explanation);
        words.addClassName("mw-lead");
        var next = new Div(ways);
        next.addClassName("mw-ways");
        removeAll();
        addClassNames("mw-page", "mw-problem");
        add(heading, words, next);
    }

    static ActionLink wayHome() {
        return new ActionLink(".", WORDS.say("home"));
    }

    @Override
    public Trail trail() {
        return Trail.of(Crumb.of(title));
    }
}
