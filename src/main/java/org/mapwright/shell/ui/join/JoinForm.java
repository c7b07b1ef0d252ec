package org.mapwright.shell.ui.join;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.mapwright.shell.people.Reception;
import org.mapwright.study.Group;
import org.mapwright.study.Joining;
import org.mapwright.study.Joining.Obstacle;
import org.mapwright.study.Newcomer;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.SignInName;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** What an invited person says of herself. One who is signed in already keeps her sign-in name and password. */
final class JoinForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;
    private static final int MOST_PSEUDONYM = 40;
    private static final Words WORDS = Words.of("join");

    private final transient Reception reception;
    private final transient OneTimeSecret secret;
    private final transient Optional<SignInName> account;
    private final transient Runnable joined;
    private final transient Runnable gone;
    private final LineField pseudonym =
            new LineField(WORDS.say("pseudonym"), MOST_PSEUDONYM).explain(WORDS.say("pseudonym.about"));
    private final GroupField group = new GroupField();
    private final LineField name =
            new LineField(WORDS.say("name"), MOST).filledAs("username").explain(WORDS.say("name.about"));
    private final transient PasswordField password = new PasswordField();

    JoinForm(Reception reception, OneTimeSecret secret, Optional<SignInName> account, Runnable joined, Runnable gone) {
        this.reception = reception;
        this.secret = secret;
        this.account = account;
        this.joined = joined;
        this.gone = gone;
        addClassName("mw-form");
        add(pseudonym, group);
        if (account.isEmpty()) {
            add(name, password.field());
        }
        add(new ActionButton(WORDS.say("join"), this::join).primary());
    }

    private void join() {
        Optional<Pseudonym> called = pseudonym();
        Optional<Group> from = group.read();
        if (called.isPresent() && from.isPresent()) {
            Newcomer newcomer = new Newcomer(called.get(), from.get());
            account.map(known -> reception.join(secret, known, newcomer))
                    .or(() -> joinAsNew(newcomer))
                    .ifPresent(this::tell);
        }
    }

    private Optional<Joining> joinAsNew(Newcomer newcomer) {
        return signInName()
                .flatMap(chosen -> password.read(chosen).map(typed -> reception.join(secret, chosen, typed, newcomer)));
    }

    private void tell(Joining joining) {
        switch (joining) {
            case Joining.Joined in -> joined.run();
            case Joining.Refused refused -> tell(refused.obstacle());
        }
    }

    private void tell(Obstacle obstacle) {
        switch (obstacle) {
            case LINK_GONE -> gone.run();
            case NAME_TAKEN -> name.refuse(WORDS.say("name.taken"));
            case PSEUDONYM_TAKEN -> pseudonym.refuse(WORDS.say("pseudonym.taken"));
            case ALREADY_HERE -> pseudonym.refuse(WORDS.say("already.here"));
        }
    }

    private Optional<Pseudonym> pseudonym() {
        pseudonym.accept();
        try {
            return Optional.of(new Pseudonym(pseudonym.text()));
        } catch (IllegalArgumentException e) {
            pseudonym.refuse(WORDS.say("pseudonym.wrong", MOST_PSEUDONYM));
            return Optional.empty();
        }
    }

    private Optional<SignInName> signInName() {
        name.accept();
        try {
            return Optional.of(new SignInName(name.text()));
        } catch (IllegalArgumentException e) {
            name.refuse(WORDS.say("name.wrong", MOST));
            return Optional.empty();
        }
    }
}
