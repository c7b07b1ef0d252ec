package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mapwright.map.MapId;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.shell.home.StudyMaps.PlaceMaps;
import org.mapwright.study.Member;
import org.mapwright.ui.Moments;
import org.mapwright.value.Words;

/** A place, its maps, and the way to the next one. */
final class PlaceSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    /**
     * The section of the place.
     *
     * @param above the map that stands over all places already
     */
    PlaceSection(PlaceMaps place, Optional<MapId> above, Member member, HomeActions actions, Moments moments) {
        boolean isDesk = MapDesk.isOpenTo(member);
        var cards = new Div();
        cards.addClassName("mw-map-grid");
        place.maps().stream()
                .filter(map -> above.filter(map.id()::equals).isEmpty())
                .forEach(map -> {
                    var card = new MapCard(map, Findings.size(map, moments));
                    cards.add(isDesk ? card.with(new MapCardMenu(map, actions)) : card);
                });
        if (isDesk) {
            cards.add(new NewMapCard(place.place(), actions));
        }
        add(heading(place), cards);
    }

    private static Div heading(PlaceMaps place) {
        var name = new H2(place.place().name());
        name.addClassName("mw-title");
        String nation = WORDS.say("nation.", place.place().nation());
        var size = new Span(WORDS.say("place.size", nation, place.maps().size()));
        size.addClassName("mw-small");
        var heading = new Div(name, size);
        heading.addClassName("mw-place-heading");
        return heading;
    }
}
