package org.mapwright.shell.ui.join;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.mapwright.study.Group;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Which group a person speaks for: one of the usual ones, or another that she names. */
final class GroupField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;
    private static final Words WORDS = Words.of("join");

    private final ChoiceField<String> known = new ChoiceField<>(
            WORDS.say("group"),
            List.of("parents", "practitioners", "community", "agencies", "study team", "other"),
            GroupField::words);
    private final LineField other = new LineField(WORDS.say("group.named"), MOST);

    GroupField() {
        known.onChoice(chosen -> other.setVisible(chosen.equals("other")));
        other.setVisible(false);
        addClassName("mw-form");
        add(known, other);
    }

    private static String words(String group) {
        return WORDS.say("group." + group.replace(' ', '.'));
    }

    /** The group, or nothing and a sentence under the field. */
    Optional<Group> read() {
        if (!known.chosen().equals("other")) {
            return Optional.of(new Group(known.chosen()));
        }
        other.accept();
        try {
            return Optional.of(new Group(other.text()));
        } catch (IllegalArgumentException e) {
            other.refuse(WORDS.say("group.wrong", MOST));
            return Optional.empty();
        }
    }
}
