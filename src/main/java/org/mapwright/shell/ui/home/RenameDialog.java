package org.mapwright.shell.ui.home;

import org.mapwright.map.MapSummary;
import org.mapwright.map.Title;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.study.Member;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Gives a map another title. */
final class RenameDialog {

    private static final Words WORDS = Words.of("home");

    private final MapDesk desk;
    private final Member member;
    private final MapSummary map;
    private final Runnable done;
    private final LineField title = new LineField(WORDS.say("dialog.title"), Titles.MOST);
    private final FormDialog dialog;

    RenameDialog(MapDesk desk, Member member, MapSummary map, Runnable done) {
        this.desk = desk;
        this.member = member;
        this.map = map;
        this.done = done;
        this.dialog = new FormDialog(WORDS.say("rename.heading"), WORDS.say("rename.do"), this::rename, title);
        title.fill(map.title().value()).onEnter(this::rename);
    }

    void open() {
        dialog.open();
        title.focus();
    }

    private void rename() {
        Titles.read(title).ifPresent(this::rename);
    }

    private void rename(Title chosen) {
        if (chosen.equals(map.title()) || desk.rename(member, map.id(), chosen)) {
            dialog.close();
            done.run();
        } else {
            title.refuse(WORDS.say("rename.refused"));
        }
    }
}
