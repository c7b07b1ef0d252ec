package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.mapwright.study.Member;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.People.Parting;
import org.mapwright.study.Role;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.HandedOver;
import org.mapwright.value.Words;

/** Everybody in the study, what they may do, and the ways to change that. */
final class PeopleSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("people");

    private final transient PeopleParts parts;
    private final transient StudyPage page;
    private final transient Runnable again;
    private final Paragraph refusal = new Paragraph();

    PeopleSection(PeopleParts parts, StudyPage page, Runnable again) {
        this.parts = parts;
        this.page = page;
        this.again = again;
        var title = new H2(WORDS.say("people"));
        title.addClassName("mw-title");
        var heading = new Div(
                title,
                new ActionButton(WORDS.say("invite"), () -> new InviteDialog(parts, page, again).open())
                        .primary()
                        .with("plus"));
        heading.addClassName("mw-section-heading");
        refusal.addClassName("mw-refusal");
        refusal.getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        list.addClassName("mw-rows");
        parts.desk()
                .people(page.member())
                .forEach(one -> list.add(
                        new PersonRow(one, one.id().equals(page.member().id()), this)));
        add(heading, refusal, list);
    }

    void changeRole(Member member, Role role) {
        tell(parts.desk().changeRole(page.member(), member.id(), role), member);
    }

    void askToTakeOut(Member member) {
        var words = new Paragraph(WORDS.say("take.out.more", member.pseudonym()));
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog(
                WORDS.say("take.out.ask", member.pseudonym()),
                WORDS.say("take.out"),
                () -> {
                    dialog[0].close();
                    tell(parts.desk().takeOut(page.member(), member.id()), member);
                },
                words);
        dialog[0].open();
    }

    void offerPassword(Member member) {
        Optional<OneTimeSecret> secret =
                parts.desk().passwordLink(page.member(), parts.signedIn().account(), member.id());
        secret.ifPresentOrElse(
                found -> handOver(member, found),
                () -> refusal.setText(WORDS.say("password.refused", member.pseudonym())));
    }

    private static void handOver(Member member, OneTimeSecret secret) {
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog(
                WORDS.say("password.title", member.pseudonym()),
                WORDS.say("done"),
                () -> dialog[0].close(),
                new Paragraph(WORDS.say("password.more")),
                new HandedOver(WORDS.say("password.link"), "new-password/" + secret.value()));
        dialog[0].withoutLeaving().open();
    }

    /** One who changed her own place in the study is signed out with it. */
    private void tell(Parting parting, Member member) {
        switch (parting) {
            case DONE -> {
                if (member.id().equals(page.member().id())) {
                    UI.getCurrent().getPage().setLocation("login");
                } else {
                    again.run();
                }
            }
            case LAST_FACILITATOR -> {
                again.run();
                refusal.setText(WORDS.say("last.facilitator"));
            }
            case NOT_HERE -> again.run();
        }
    }
}
