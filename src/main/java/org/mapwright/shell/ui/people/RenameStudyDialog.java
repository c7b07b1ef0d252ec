package org.mapwright.shell.ui.people;

import java.util.function.Consumer;
import org.mapwright.shell.people.StudyDesk;
import org.mapwright.study.Study;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Gives a study another title. */
final class RenameStudyDialog {

    private static final int MOST = 120;
    private static final Words WORDS = Words.of("people");

    private final StudyDesk desk;
    private final StudyPage page;
    private final Consumer<Study> done;
    private final LineField title = new LineField(WORDS.say("study.title"), MOST);
    private final FormDialog dialog;

    RenameStudyDialog(StudyDesk desk, StudyPage page, Consumer<Study> done) {
        this.desk = desk;
        this.page = page;
        this.done = done;
        dialog = new FormDialog(WORDS.say("rename"), WORDS.say("rename.do"), this::rename, title);
        title.fill(page.study().title()).onEnter(this::rename);
    }

    void open() {
        dialog.open();
        title.focus();
    }

    private void rename() {
        title.accept();
        try {
            Study renamed = desk.rename(page.member(), title.text());
            dialog.close();
            done.accept(renamed);
        } catch (IllegalArgumentException e) {
            title.refuse(WORDS.say("study.title.wrong", MOST));
        }
    }
}
