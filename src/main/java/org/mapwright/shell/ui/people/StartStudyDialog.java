package org.mapwright.shell.ui.people;

import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.shell.people.StudyDesk;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Study;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Starts a study: what it is called, and what its facilitator is called in it. */
final class StartStudyDialog {

    private static final int MOST = 120;
    private static final int MOST_PSEUDONYM = 40;
    private static final Words WORDS = Words.of("people");

    private final StudyDesk desk;
    private final String account;
    private final Consumer<Study> done;
    private final LineField title = new LineField(WORDS.say("study.title"), MOST);
    private final LineField pseudonym = new LineField(WORDS.say("study.pseudonym"), MOST_PSEUDONYM);
    private final FormDialog dialog;

    StartStudyDialog(StudyDesk desk, String account, Consumer<Study> done) {
        this.desk = desk;
        this.account = account;
        this.done = done;
        dialog = new FormDialog(WORDS.say("study.start"), WORDS.say("study.start"), this::start, title, pseudonym);
    }

    void open() {
        dialog.open();
        title.focus();
    }

    private void start() {
        title.accept();
        pseudonym().ifPresent(this::start);
    }

    private void start(Pseudonym called) {
        try {
            Study study = desk.start(account, title.text(), called);
            dialog.close();
            done.accept(study);
        } catch (IllegalArgumentException e) {
            title.refuse(WORDS.say("study.title.wrong", MOST));
        }
    }

    private Optional<Pseudonym> pseudonym() {
        pseudonym.accept();
        try {
            return Optional.of(new Pseudonym(pseudonym.text()));
        } catch (IllegalArgumentException e) {
            pseudonym.refuse(Words.of("join").say("pseudonym.wrong", MOST_PSEUDONYM));
            return Optional.empty();
        }
    }
}
