package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mapwright.shell.access.OwnTokens;
import org.mapwright.study.AccessToken;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.SignInName;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.Moments;
import org.mapwright.value.Words;

/** The access tokens of whoever is signed in: made, looked through, taken back. */
final class AccessSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("settings");

    private final transient OwnTokens own;
    private final transient SignInName account;
    private final transient Moments moments;
    private final ActionButton make = new ActionButton(WORDS.say("access.make"), this::make).with("key");

    AccessSection(OwnTokens own, SignInName account, Moments moments) {
        this.own = own;
        this.account = account;
        this.moments = moments;
        addClassNames("mw-card", "mw-form", "mw-settings-card");
        show();
    }

    private void show() {
        List<AccessToken> tokens = own.of(account);
        boolean isOpen = own.isOpenTo(account);
        var title = new H2(WORDS.say("access"));
        title.addClassName("mw-title");
        removeAll();
        add(title, small(isOpen ? WORDS.say("access.about") : WORDS.say("access.nobody")));
        if (!tokens.isEmpty()) {
            add(list(tokens), small(WORDS.say("access.password")));
        }
        if (isOpen) {
            if (tokens.isEmpty()) {
                add(new Paragraph(WORDS.say("access.empty")));
            }
            add(ways(tokens.size()));
        }
    }

    private UnorderedList list(List<AccessToken> tokens) {
        var list = new UnorderedList();
        list.addClassName("mw-rows");
        tokens.forEach(token -> list.add(new TokenRow(token, own.hasEnded(token), moments, this::takeBack)));
        return list;
    }

    private Div ways(int held) {
        boolean isFull = held >= AccessTokens.MOST;
        var ways = new Div(isFull ? small(WORDS.say("access.full", held)) : make);
        ways.addClassName("mw-ways");
        return ways;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("mw-small");
        return paragraph;
    }

    private void make() {
        new NewTokenDialog(own, account, this::show).open();
    }

    /** Asks once; one that has ended opens nothing, so it goes at once. */
    private void takeBack(AccessToken token) {
        if (own.hasEnded(token)) {
            gone(token);
            return;
        }
        var asked = new FormDialog[1];
        asked[0] = new FormDialog(
                WORDS.say("access.ask", token.name()),
                WORDS.say("access.back"),
                () -> {
                    asked[0].close();
                    gone(token);
                },
                new Paragraph(WORDS.say("access.ask.more")));
        asked[0].open();
    }

    private void gone(AccessToken token) {
        own.takeBack(account, token);
        show();
        make.focus();
    }
}
