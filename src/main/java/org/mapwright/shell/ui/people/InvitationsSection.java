package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mapwright.study.Invitation;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Moments;
import org.mapwright.value.Words;

/** The invitations that nobody has used yet; not there when there are none. */
final class InvitationsSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("people");

    InvitationsSection(PeopleParts parts, StudyPage page, Runnable again) {
        List<Invitation> open = parts.desk().invitations(page.member());
        Moments moments = parts.moments();
        var title = new H2(WORDS.say("invitations"));
        title.addClassName("mw-title");
        var list = new UnorderedList();
        list.addClassName("mw-rows");
        open.forEach(one -> list.add(row(one, moments, new ActionButton(WORDS.say("withdraw"), () -> {
            parts.desk().withdraw(page.member(), one);
            again.run();
        }))));
        add(title, list);
        setVisible(!open.isEmpty());
    }

    private static ListItem row(Invitation invitation, Moments moments, ActionButton withdraw) {
        var role = new Span(WORDS.say("role.", invitation.role()));
        role.addClassName("mw-strong");
        var until = new Span(WORDS.say("until", moments.day(invitation.until())));
        until.addClassName("mw-small");
        var who = new Div(role, until);
        who.addClassName("who");
        return new ListItem(who, withdraw);
    }
}
