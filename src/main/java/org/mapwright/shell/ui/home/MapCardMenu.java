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
        var list = new Div(
                open,
                way("card.duplicate", "copy-plus", popover, () -> actions.duplicate(map)),
                way("card.rename", "pencil", popover, () -> actions.rename(map)),
                way("card.archive", "archive", popover, () -> actions.archive(map)));
        list.addClassName("mw-menu");
        popover.add(list);
        popover.setTarget(more);
        popover.setAriaLabel(WORDS.say("card.more", map.title()));
        popover.setPosition(PopoverPosition.BOTTOM_END);
        addClassName("mw-map-card-menu");
        add(more, popover);
    }

    private static ActionButton way(String words, String icon, Popover popover, Runnable action) {
        return new ActionButton(WORDS.say(words), () -> {
                    popover.close();
                    action.run();
                })
                .with(icon);
    }
}
