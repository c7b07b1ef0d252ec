package org.mapwright.shell.ui.join;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.mapwright.shell.signin.SignInGate;
import org.mapwright.shell.ui.Mark;
import org.mapwright.ui.ActionLink;
import org.mapwright.value.Words;

/** One card in the middle of a page for somebody who is not signed in. */
final class DoorCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("join");

    DoorCard(String title, String lead, Component... content) {
        var heading = new H1(title);
        heading.addClassName("mw-display");
        var words = new Paragraph(lead);
        words.addClassName("mw-lead");
        addClassNames("mw-card", "mw-sign-in-card");
        add(new Mark(), heading, words);
        add(content);
    }

    static DoorCard gone() {
        return new DoorCard(WORDS.say("gone"), WORDS.say("gone.more"), toSignIn());
    }

    static DoorCard later(Duration pause) {
        return new DoorCard(WORDS.say("later"), WORDS.say("later.more", SignInGate.minutes(pause)));
    }

    static ActionLink toSignIn() {
        return new ActionLink("login", WORDS.say("sign.in")).primary();
    }
}
