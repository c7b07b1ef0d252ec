package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.mapwright.shell.signin.OwnSignIn;
import org.mapwright.shell.signin.OwnSignIn.Change;
import org.mapwright.shell.signin.SignInGate;
import org.mapwright.shell.ui.join.PasswordField;
import org.mapwright.study.SignInName;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Another password, and the way out on all devices. */
final class OwnSignInSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final Words WORDS = Words.of("settings");

    private final transient OwnSignIn own;
    private final transient SignInName account;
    private final LineField old = new LineField(WORDS.say("password.old"), MOST).secret("current-password");
    private final transient PasswordField chosen = new PasswordField(WORDS.say("password.new"));
    private final Paragraph done = new Paragraph();

    OwnSignInSection(OwnSignIn own, SignInName account) {
        this.own = own;
        this.account = account;
        var title = new H2(WORDS.say("sign.in"));
        title.addClassName("mw-title");
        var who = new Paragraph(WORDS.say("sign.in.as", account));
        who.addClassName("mw-small");
        done.getElement().setAttribute("role", "status");
        var ways = new Div(
                new ActionButton(WORDS.say("password.change"), this::change),
                new ActionButton(WORDS.say("leave.everywhere"), this::leaveEverywhere).with("log-out"));
        ways.addClassName("mw-ways");
        var about = new Paragraph(WORDS.say("leave.everywhere.about"));
        about.addClassName("mw-small");
        addClassNames("mw-card", "mw-form", "mw-settings-card");
        add(title, who, old, chosen.field(), done, ways, about);
    }

    private void change() {
        old.accept();
        done.setText("");
        chosen.read(account)
                .ifPresent(password -> tell(own.changePassword(
                        account.value(),
                        old.text(),
                        password,
                        VaadinRequest.getCurrent().getRemoteAddr(),
                        VaadinSession.getCurrent().getSession().getId())));
    }

    private void tell(Change change) {
        switch (change) {
            case Change.Done changed -> {
                old.fill("");
                chosen.field().fill("");
                done.setText(WORDS.say("password.changed"));
            }
            case Change.WrongOld wrong -> old.refuse(WORDS.say("password.wrong"));
            case Change.Faulty faulty -> chosen.refuse(faulty.fault());
            case Change.Later later -> old.refuse(WORDS.say("password.later", SignInGate.minutes(later.pause())));
        }
    }

    private void leaveEverywhere() {
        UI.getCurrent().getPage().setLocation("login");
        own.signOutEverywhere(account.value());
    }
}
