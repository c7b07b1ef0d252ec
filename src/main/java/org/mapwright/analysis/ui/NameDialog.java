package org.mapwright.analysis.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapwright.analysis.scenario.KeptWhatIfs.Outcome;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Asks for the name of a what-if, to keep it or to call it something else. Enter does it, Escape leaves. */
final class NameDialog {

    private static final Words WORDS = Words.of("whatif");

    private final Function<WhatIfName, Outcome> deed;
    private final Consumer<WhatIfName> done;
    private final LineField field = new LineField(WORDS.say("keep.name"), WhatIfName.LONGEST);
    private final FormDialog dialog;

    private NameDialog(String title, String does, Function<WhatIfName, Outcome> deed, Consumer<WhatIfName> done) {
        this.deed = deed;
        this.done = done;
        this.dialog = new FormDialog(title, does, this::act, field);
        field.onEnter(this::act);
    }

    static NameDialog toKeep(Function<WhatIfName, Outcome> keep, Consumer<WhatIfName> done) {
        NameDialog dialog = new NameDialog(WORDS.say("keep"), WORDS.say("keep.do"), keep, done);
        dialog.field.explain(WORDS.say("keep.seen"));
        return dialog;
    }

    static NameDialog toRename(Function<WhatIfName, Outcome> rename, Consumer<WhatIfName> done) {
        return new NameDialog(WORDS.say("kept.rename"), WORDS.say("kept.rename"), rename, done);
    }

    void open(String name) {
        field.fill(name);
        dialog.open();
        field.focus();
    }

    private void act() {
        field.accept();
        read().ifPresent(this::act);
    }

    private void act(WhatIfName name) {
        Outcome outcome = deed.apply(name);
        if (outcome == Outcome.DONE) {
            dialog.close();
            done.accept(name);
        } else {
            field.refuse(WhatIfWords.refused(outcome));
        }
    }

    private Optional<WhatIfName> read() {
        try {
            return Optional.of(new WhatIfName(field.text()));
        } catch (IllegalArgumentException e) {
            field.refuse(WORDS.say("keep.name.wrong", WhatIfName.LONGEST));
            return Optional.empty();
        }
    }
}
