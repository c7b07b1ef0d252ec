package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mapwright.shell.access.OwnTokens;
import org.mapwright.study.AccessToken;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;
import org.mapwright.study.TokenTerm;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.HandedOver;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Makes an access token: what for and how long, then the token, shown this once. */
final class NewTokenDialog {

    private static final Words WORDS = Words.of("settings");

    private final OwnTokens own;
    private final SignInName account;
    private final Runnable made;
    private final LineField name = new LineField(WORDS.say("access.name"), AccessToken.LONGEST_NAME)
            .explain(WORDS.say("access.name.about"))
            .onEnter(this::make);
    private final ChoiceField<TokenTerm> term =
            new ChoiceField<>(WORDS.say("access.term"), List.of(TokenTerm.values()), one -> WORDS.say("term.", one));
    private final FormDialog dialog =
            new FormDialog(WORDS.say("access.make.title"), WORDS.say("access.do"), this::make, name, term);

    /** @param made called when there is one more */
    NewTokenDialog(OwnTokens own, SignInName account, Runnable made) {
        this.own = own;
        this.account = account;
        this.made = made;
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private void make() {
        name.accept();
        try {
            own.make(account, name.text(), term.chosen())
                    .ifPresentOrElse(this::handOver, () -> name.refuse(WORDS.say("access.full", AccessTokens.MOST)));
        } catch (IllegalArgumentException e) {
            name.refuse(WORDS.say("access.name.wrong", AccessToken.LONGEST_NAME));
        }
    }

    private void handOver(TokenSecret secret) {
        dialog.close();
        made.run();
        var shown = new FormDialog[1];
        shown[0] = new FormDialog(
                WORDS.say("access.made.title"),
                WORDS.say("access.done"),
                () -> shown[0].close(),
                new Paragraph(WORDS.say("access.made.more")),
                HandedOver.text(WORDS.say("access.token"), secret.value()));
        shown[0].withoutLeaving().open();
    }
}
