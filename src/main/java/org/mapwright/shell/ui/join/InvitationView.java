package org.mapwright.shell.ui.join;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.mapwright.shell.people.Reception;
import org.mapwright.shell.people.Reception.Found;
import org.mapwright.study.Invitation;
import org.mapwright.study.SignInName;
import org.mapwright.ui.ActionLink;
import org.mapwright.value.Words;

/** Where an invitation leads: the study, and a few questions. */
@Route(value = "invitation/:secret", autoLayout = false)
@AnonymousAllowed
final class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("join");

    private final transient Reception reception;
    private final transient AuthenticationContext authentication;

    InvitationView(Reception reception, AuthenticationContext authentication) {
        this.reception = reception;
        this.authentication = authentication;
        addClassName("mw-sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        switch (reception.invitation(secret, VaadinRequest.getCurrent().getRemoteAddr())) {
            case Found.Good<Invitation> good -> ask(good);
            case Found.Gone<Invitation> gone -> show(DoorCard.gone());
            case Found.Later<Invitation> later -> show(DoorCard.later(later.pause()));
        }
    }

    private void ask(Found.Good<Invitation> good) {
        Optional<SignInName> account = authentication.getPrincipalName().map(SignInName::new);
        Invitation invitation = good.what();
        String title = invitation.study().title();
        var form = new JoinForm(
                reception, good.secret(), account, () -> welcome(invitation, account), () -> show(DoorCard.gone()));
        var who = new Paragraph(account.map(name -> WORDS.say("as", name)).orElseGet(() -> WORDS.say("known")));
        who.addClassName("mw-small");
        show(new DoorCard(
                WORDS.say("title", title), WORDS.say("lead.", invitation.role()) + " " + WORDS.say("lead"), form, who));
    }

    private void welcome(Invitation invitation, Optional<SignInName> account) {
        var way = account.isPresent()
                ? new ActionLink("study/" + invitation.study().id(), WORDS.say("welcome.open")).primary()
                : DoorCard.toSignIn();
        String more = account.isPresent() ? WORDS.say("welcome.here") : WORDS.say("welcome.more");
        show(new DoorCard(WORDS.say("welcome", invitation.study().title()), more, way));
    }

    private void show(DoorCard card) {
        removeAll();
        add(card);
    }

    @Override
    public String getPageTitle() {
        return WORDS.say("page");
    }
}
