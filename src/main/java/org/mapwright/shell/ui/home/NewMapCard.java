package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mapwright.place.Place;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** The last card of a place. */
final class NewMapCard extends NativeButton {

    private static final long serialVersionUID = 1L;

    NewMapCard(Place place, HomeActions actions) {
        add(new Icon("plus"), new Span(Words.of("home").say("new.of", place.name())));
        addClassName("mw-new-card");
        addClickListener(click -> actions.startMap(Optional.of(place.id())));
    }
}
