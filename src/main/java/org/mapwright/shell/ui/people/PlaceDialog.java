package org.mapwright.shell.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.study.Member;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Adds a place, or gives one another name. */
final class PlaceDialog {

    private static final int MOST = 80;
    private static final Words WORDS = Words.of("home");

    private static final List<Nation> NATIONS = Arrays.asList(Nation.values());

    private final MapDesk desk;
    private final Member member;
    private final Optional<Place> before;
    private final Runnable done;
    private final LineField name = new LineField(WORDS.say("place.name"), MOST);
    private final ChoiceField<Nation> nation =
            new ChoiceField<>(WORDS.say("place.nation"), NATIONS, one -> WORDS.say("nation.", one));
    private final FormDialog dialog;

    PlaceDialog(MapDesk desk, Member member, Optional<Place> before, Runnable done) {
        this.desk = desk;
        this.member = member;
        this.before = before;
        this.done = done;
        String does = Words.of("people").say(before.isPresent() ? "place.change" : "place.add");
        dialog = new FormDialog(does, does, this::keep, name, nation);
        before.ifPresent(place -> {
            name.fill(place.name());
            nation.offer(NATIONS, NATIONS.indexOf(place.nation()));
        });
        name.onEnter(this::keep);
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private void keep() {
        name.accept();
        try {
            before.ifPresentOrElse(
                    place -> desk.changePlace(member, new Place(place.id(), name.text(), nation.chosen())),
                    () -> desk.addPlace(member, name.text(), nation.chosen()));
            dialog.close();
            done.run();
        } catch (IllegalArgumentException e) {
            name.refuse(WORDS.say("place.name.wrong", MOST));
        }
    }
}
