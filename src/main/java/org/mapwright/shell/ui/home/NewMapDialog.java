package org.mapwright.shell.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.study.Member;
import org.mapwright.ui.FormDialog;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** Starts a map: what it is called, and where it is drawn. */
final class NewMapDialog {

    private static final Words WORDS = Words.of("home");

    private final MapDesk desk;
    private final Member member;
    private final Consumer<SystemMap> open;
    private final LineField title = new LineField(WORDS.say("dialog.title"), Titles.MOST);
    private final PlaceFields place;
    private final FormDialog dialog;

    NewMapDialog(MapDesk desk, Member member, List<Place> places, Optional<PlaceId> chosen, Consumer<SystemMap> open) {
        this.desk = desk;
        this.member = member;
        this.open = open;
        this.place = new PlaceFields(places, chosen);
        this.dialog = new FormDialog(WORDS.say("new.heading"), WORDS.say("new.do"), this::start, title, place);
        title.onEnter(this::start);
    }

    void open() {
        dialog.open();
        title.focus();
    }

    private void start() {
        Titles.read(title).ifPresent(this::start);
    }

    private void start(Title chosen) {
        place.read(this::add).ifPresent(where -> {
            dialog.close();
            open.accept(desk.start(member, where, chosen));
        });
    }

    private PlaceId add(Place wanted) {
        return desk.addPlace(member, wanted.name(), wanted.nation()).id();
    }
}
