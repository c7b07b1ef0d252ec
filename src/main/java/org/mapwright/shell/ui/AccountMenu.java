package org.mapwright.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.ActionLink;
import org.mapwright.ui.Icon;
import org.mapwright.ui.SignedIn;
import org.mapwright.value.Words;

/** Who is signed in, and the way out; the same place on every page. */
final class AccountMenu extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("shell");

    AccountMenu(SignedIn signedIn) {
        var open = new NativeButton();
        open.add(new Icon("user-round"), new Span(WORDS.say("account")));
        open.addClassName("mw-rail-button");
        var who = new Paragraph(WORDS.say("account.signed.in", signedIn.account()));
        who.addClassName("mw-small");
        var card = new Div(
                who,
                new ActionLink("settings", WORDS.say("account.settings")).with("settings"),
                new ActionButton(WORDS.say("account.leave"), signedIn::signOut).with("log-out"));
        card.addClassName("mw-account");
        var popover = new Popover(card);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.END_BOTTOM);
        popover.setAriaLabel(WORDS.say("account"));
        add(open, popover);
    }
}
