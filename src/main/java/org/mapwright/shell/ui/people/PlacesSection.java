package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.mapwright.place.Place;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.study.Member;
import org.mapwright.study.StudyPlaces;
import org.mapwright.ui.ActionButton;
import org.mapwright.value.Words;

/** The places that the study draws maps of. */
final class PlacesSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("people");

    PlacesSection(MapDesk desk, StudyPlaces places, Member member, Runnable again) {
        var title = new H2(WORDS.say("places"));
        title.addClassName("mw-title");
        var add = new ActionButton(
                        WORDS.say("place.add"), () -> new PlaceDialog(desk, member, Optional.empty(), again).open())
                .with("plus");
        var heading = new Div(title, add);
        heading.addClassName("mw-section-heading");
        var list = new UnorderedList();
        list.addClassName("mw-rows");
        places.of(member.study())
                .forEach(place ->
                        list.add(row(place, () -> new PlaceDialog(desk, member, Optional.of(place), again).open())));
        add(heading, list);
    }

    private static ListItem row(Place place, Runnable change) {
        var name = new Span(place.name());
        name.addClassName("mw-strong");
        var nation = new Span(Words.of("home").say("nation.", place.nation()));
        nation.addClassName("mw-small");
        var who = new Div(name, nation);
        who.addClassName("who");
        return new ListItem(who, new ActionButton(WORDS.say("place.change"), change).with("pencil"));
    }
}
