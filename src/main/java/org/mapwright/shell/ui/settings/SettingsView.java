package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.mapwright.shell.access.OwnTokens;
import org.mapwright.shell.signin.OwnSignIn;
import org.mapwright.study.SettingsBook;
import org.mapwright.study.SignInName;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.Moments;
import org.mapwright.ui.Screen;
import org.mapwright.ui.SignedIn;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/** How Mapwright looks and speaks to whoever is signed in, her own sign-in, and the access of her programs. */
@Route("settings")
@PermitAll
final class SettingsView extends Div implements Screen {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("settings");

    SettingsView(SignedIn signedIn, SettingsBook book, OwnSignIn own, OwnTokens tokens, Clock clock) {
        var title = new H1(WORDS.say("title"));
        title.addClassName("mw-display");
        var account = new SignInName(signedIn.account());
        addClassNames("mw-page", "mw-settings");
        add(title, new LookSection(book, account), new OwnSignInSection(own, account));
        add(new AccessSection(tokens, account, new Moments(clock)));
    }

    @Override
    public Trail trail() {
        return Trail.of(Crumb.of(WORDS.say("title")));
    }
}
