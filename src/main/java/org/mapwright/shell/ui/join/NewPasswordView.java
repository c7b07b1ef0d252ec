package org.mapwright.shell.ui.join;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mapwright.shell.people.Reception;
import org.mapwright.shell.people.Reception.Found;
import org.mapwright.study.SignInName;
import org.mapwright.ui.ActionButton;
import org.mapwright.value.Words;

/** Where somebody who forgot her password chooses another one, by a link from her facilitator. */
@Route(value = "new-password/:secret", autoLayout = false)
@AnonymousAllowed
final class NewPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("join");

    private final transient Reception reception;

    NewPasswordView(Reception reception) {
        this.reception = reception;
        addClassName("mw-sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        switch (reception.passwordLink(secret, VaadinRequest.getCurrent().getRemoteAddr())) {
            case Found.Good<SignInName> good -> ask(good);
            case Found.Gone<SignInName> gone -> show(DoorCard.gone());
            case Found.Later<SignInName> later -> show(DoorCard.later(later.pause()));
        }
    }

    private void ask(Found.Good<SignInName> good) {
        var password = new PasswordField();
        var choose = new ActionButton(
                        WORDS.say("reset.do"), () -> password.read(good.what()).ifPresent(typed -> choose(good, typed)))
                .primary();
        var form = new Div(password.field(), choose);
        form.addClassName("mw-form");
        show(new DoorCard(WORDS.say("reset"), WORDS.say("reset.lead", good.what()), form));
    }

    private void choose(Found.Good<SignInName> good, String password) {
        show(
                reception.choosePassword(good.secret(), password)
                        ? new DoorCard(WORDS.say("reset.done"), WORDS.say("reset.done.more"), DoorCard.toSignIn())
                        : DoorCard.gone());
    }

    private void show(DoorCard card) {
        removeAll();
        add(card);
    }

    @Override
    public String getPageTitle() {
        return WORDS.say("page.reset");
    }
}
