package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Arrays;
import java.util.List;
import org.mapwright.study.Member;
import org.mapwright.study.Role;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.ChoiceField;
import org.mapwright.value.Words;

/** One person of the study: pseudonym, group, role, and what can be done for her. */
final class PersonRow extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("people");

    PersonRow(Member member, boolean isMe, PeopleSection section) {
        String pseudonym = member.pseudonym().value();
        var name = new Span(isMe ? WORDS.say("you", pseudonym) : pseudonym);
        name.addClassName("mw-strong");
        var group = new Span(member.group().value());
        group.addClassName("mw-small");
        var who = new Div(name, group);
        who.addClassName("who");
        List<Role> roles = Arrays.asList(Role.values());
        var role = new ChoiceField<>(WORDS.say("role.of", pseudonym), roles, one -> WORDS.say("role.", one));
        role.offer(roles, roles.indexOf(member.role()));
        role.onChoice(chosen -> section.changeRole(member, chosen));
        role.addClassName("quiet");
        add(who, role, menu(member, section));
    }

    private static Div menu(Member member, PeopleSection section) {
        var more = ActionButton.ofIcon("ellipsis", WORDS.say("more", member.pseudonym()), () -> {});
        more.addClassName("plain");
        var popover = new Popover();
        var password = new ActionButton(WORDS.say("password"), () -> {
                    popover.close();
                    section.offerPassword(member);
                })
                .with("key");
        var out = new ActionButton(WORDS.say("take.out"), () -> {
                    popover.close();
                    section.askToTakeOut(member);
                })
                .with("log-out");
        var list = new Div(password, out);
        list.addClassName("mw-menu");
        popover.add(list);
        popover.setTarget(more);
        popover.setAriaLabel(WORDS.say("more", member.pseudonym()));
        popover.setPosition(PopoverPosition.BOTTOM_END);
        return new Div(more, popover);
    }
}
