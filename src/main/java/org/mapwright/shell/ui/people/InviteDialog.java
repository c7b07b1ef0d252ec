package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Role;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.HandedOver;
import org.mapwright.value.Words;

/** Invites somebody: as what, then the link, shown this once. */
final class InviteDialog {

    private static final List<Role> LEAST_FIRST =
            List.of(Role.PARTICIPANT, Role.OBSERVER, Role.RESEARCHER, Role.FACILITATOR);
    private static final Words WORDS = Words.of("people");

    private final PeopleParts parts;
    private final StudyPage page;
    private final Runnable done;
    private final ChoiceField<Role> role =
            new ChoiceField<>(WORDS.say("invite.as"), LEAST_FIRST, one -> WORDS.say("role.", one));
    private final Div about = new Div();
    private final FormDialog dialog;

    InviteDialog(PeopleParts parts, StudyPage page, Runnable done) {
        this.parts = parts;
        this.page = page;
        this.done = done;
        role.onChoice(this::explain);
        explain(role.chosen());
        about.addClassName("mw-small");
        dialog = new FormDialog(WORDS.say("invite.title"), WORDS.say("invite.do"), this::invite, role, about);
    }

    private void explain(Role chosen) {
        about.setText(WORDS.say("role.about.", chosen));
    }

    void open() {
        dialog.open();
    }

    private void invite() {
        OneTimeSecret secret = parts.desk().invite(page.member(), page.study(), role.chosen());
        dialog.close();
        var shown = new FormDialog[1];
        shown[0] = new FormDialog(
                WORDS.say("invite.link.title"),
                WORDS.say("done"),
                () -> {
                    shown[0].close();
                    done.run();
                },
                new Paragraph(WORDS.say("invite.link.more")),
                new HandedOver(WORDS.say("invite.link"), "invitation/" + secret.value()));
        shown[0].withoutLeaving().open();
    }
}
