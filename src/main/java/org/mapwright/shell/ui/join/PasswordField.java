package org.mapwright.shell.ui.join;

import java.util.Optional;
import org.mapwright.study.PasswordRule;
import org.mapwright.study.SignInName;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** A new password: the rule in words, and in words what keeps one from being taken. */
public final class PasswordField {

    private static final Words WORDS = Words.of("join");
    private static final int MOST = 200;

    private final LineField field;

    /** Called as whoever asks for it calls it. */
    public PasswordField(String name) {
        field = new LineField(name, MOST)
                .secret("new-password")
                .explain(WORDS.say("password.rule", PasswordRule.LEAST));
    }

    PasswordField() {
        this(WORDS.say("password"));
    }

    public LineField field() {
        return field;
    }

    /** What was typed, or nothing and a sentence under the field. */
    public Optional<String> read(SignInName name) {
        field.accept();
        Optional<PasswordRule.Fault> fault = PasswordRule.fault(field.text(), name);
        fault.ifPresent(this::refuse);
        return fault.isPresent() ? Optional.empty() : Optional.of(field.text());
    }

    /** Says what is wrong with it. */
    public void refuse(PasswordRule.Fault fault) {
        field.refuse(
                switch (fault) {
                    case TOO_SHORT -> WORDS.say("password.short", PasswordRule.LEAST);
                    case TOO_LONG -> WORDS.say("password.long");
                    case TOO_COMMON -> WORDS.say("password.common");
                    case LIKE_THE_NAME -> WORDS.say("password.name");
                });
    }
}
