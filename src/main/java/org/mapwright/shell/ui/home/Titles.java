package org.mapwright.shell.ui.home;

import java.util.Optional;
import org.mapwright.map.Title;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Reads the title of a map from a field. */
final class Titles {

    /** In characters. */
    static final int MOST = 120;

    private Titles() {}

    /** What a copy is called, as far as it fits. */
    static Title ofCopy(Title original) {
        String title = Words.of("home").say("copy.of", original.value());
        return new Title(title.substring(0, Math.min(title.length(), MOST)));
    }

    /** The title, or nothing and a sentence under the field. */
    static Optional<Title> read(LineField field) {
        field.accept();
        try {
            return Optional.of(new Title(field.text()));
        } catch (IllegalArgumentException e) {
            field.refuse(Words.of("home").say("dialog.title.wrong", MOST));
            return Optional.empty();
        }
    }
}
