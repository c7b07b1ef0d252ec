package org.mapwright.shell.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.shell.ui.Mark;
import org.mapwright.value.Words;

/** Where one comes in: a plain form that the browser itself sends. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("signin");

    private final Paragraph refusal = new Paragraph();

    SignInView() {
        var title = new H1(WORDS.say("title"));
        title.addClassName("mw-display");
        var lead = new Paragraph(WORDS.say("lead"));
        lead.addClassName("mw-lead");
        refusal.addClassNames("mw-note", "warn");
        refusal.getElement().setAttribute("role", "alert");
        var card = new Div(new Mark(), title, lead, refusal, new SignInForm());
        card.addClassNames("mw-card", "mw-sign-in-card");
        addClassName("mw-sign-in");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> reason = reason(event.getLocation());
        refusal.setText(reason.orElse(""));
        refusal.setVisible(reason.isPresent());
    }

    private static Optional<String> reason(Location location) {
        var given = location.getQueryParameters().getParameters();
        return Optional.ofNullable(given.get("later"))
                .map(minutes -> WORDS.say("refused.later", minutes(minutes.getFirst())))
                .or(() -> Stream.of("wrong", "away")
                        .filter(given::containsKey)
                        .map(reason -> WORDS.say("refused." + reason))
                        .findFirst());
    }

    /** Anybody can write the address, so it says no more than 1 to 99 minutes. */
    private static int minutes(String given) {
        return given.matches("[1-9][0-9]?") ? Integer.parseInt(given) : 1;
    }

    @Override
    public String getPageTitle() {
        return WORDS.say("page");
    }
}
