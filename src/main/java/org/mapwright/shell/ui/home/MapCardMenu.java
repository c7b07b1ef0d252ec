package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.mapwright.map.MapSummary;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.ActionLink;
import org.mapwright.value.Words;

/** What can be done with a map without opening it. */
final class MapCardMenu extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    MapCardMenu(MapSummary map, HomeActions actions) {
        var more = ActionButton.ofIcon("ellipsis", WORDS.say("card.more", map.title()), () -> {});
        more.addClassName("plain");
        var popover = new Popover();
        var open = new ActionLink(MapPaths.of(map.id()), WORDS.say("card.open")).with("waypoints");
        var rename = new ActionButton(WORDS.say("card.rename"), () -> {
                    popover.close();
                    actions.rename(map);
                })
                .with("pencil");
        var list = new Div(open, rename);
        list.addClassName("mw-menu");
        popover.add(list);
        popover.setTarget(more);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        addClassName("mw-map-card-menu");
        add(more, popover);
    }
}
