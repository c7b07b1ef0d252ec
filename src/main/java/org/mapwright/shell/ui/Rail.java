package org.mapwright.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import org.mapwright.ui.OfAMap;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.value.Words;

/**
 * The places one can go to; only those that exist. Above: the maps, the map at hand, and what features offer with
 * {@code @Menu}. Those of an order from {@value #BELOW} on stand at the bottom, over one's own account.
 */
final class Rail extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int BELOW = 100;
    private static final Words WORDS = Words.of("shell");

    private final AccountMenu account;

    Rail(AccountMenu account) {
        this.account = account;
        addClassName("mw-rail");
        setAriaLabel(WORDS.say("rail"));
    }

    /** Marks the entry that the screen at this path belongs to. */
    void show(String path, Optional<Screen> screen) {
        RailEntry entry = screen.map(Screen::entry).orElse(RailEntry.OWN);
        if (screen.orElse(null) instanceof OfAMap map) {
            MapAtHand.remember(VaadinSession.getCurrent(), map);
        }
        removeAll();
        add(new Mark(), new RailLink(".", "layout-grid", WORDS.say("rail.maps"), entry == RailEntry.MAPS));
        MapAtHand.of(VaadinSession.getCurrent()).ifPresent(map -> addMap(map, entry));
        List<MenuEntry> offered = MenuConfiguration.getMenuEntries();
        offered.stream().filter(one -> order(one) < BELOW).forEach(one -> add(link(one, path)));
        var between = new Div();
        between.addClassName("mw-grow");
        add(between);
        offered.stream().filter(one -> order(one) >= BELOW).forEach(one -> add(link(one, path)));
        add(account);
    }

    private void addMap(MapAtHand map, RailEntry entry) {
        add(new RailLink(map.map(), "waypoints", WORDS.say("rail.map"), entry == RailEntry.MAP));
        map.analysis()
                .ifPresent(path -> add(
                        new RailLink(path, "chart-scatter", WORDS.say("rail.analysis"), entry == RailEntry.ANALYSIS)));
    }

    private static double order(MenuEntry entry) {
        return Optional.ofNullable(entry.order()).orElse(0.0);
    }

    /** The title of an entry names a text: the feature, a dot, the key. */
    private static String words(MenuEntry entry) {
        String[] text = entry.title().split("\\.", 2);
        return Words.of(text[0]).say(text[1]);
    }

    private static RailLink link(MenuEntry entry, String path) {
        String target = entry.path().replaceFirst("^/", "");
        return new RailLink(
                target, Optional.ofNullable(entry.icon()).orElse("circle"), words(entry), target.equals(path));
    }
}
