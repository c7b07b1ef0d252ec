package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.mapwright.map.MapSummary;

/** A map as a card: its shape, its title, one line about it. All of it leads to the map. */
final class MapCard extends Div {

    private static final long serialVersionUID = 1L;

    MapCard(MapSummary map, String line) {
        var picture = new Div(new Image(MapPaths.thumbnail(map), ""));
        picture.addClassName("picture");
        var title = new Span(map.title().value());
        title.addClassName("title");
        var about = new Span(line);
        about.addClassName("mw-small");
        var words = new Div(title, about);
        words.addClassName("words");
        addClassNames("mw-card", "mw-map-card");
        add(new Anchor(MapPaths.of(map.id()), picture, words));
    }

    MapCard with(MapCardMenu menu) {
        add(menu);
        return this;
    }
}
