package org.mapwright.shell.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.mapwright.ui.OfAMap;

/**
 * The map that was open last in this browser, so that the rail leads back to it.
 *
 * @param map where it is drawn
 * @param analysis where it is analysed; nothing for those who may not
 */
record MapAtHand(String map, Optional<String> analysis) {

    private static final String KEY = MapAtHand.class.getName();

    static void remember(VaadinSession session, OfAMap screen) {
        session.setAttribute(KEY, new MapAtHand(screen.mapPath(), screen.analysisPath()));
    }

    static Optional<MapAtHand> of(VaadinSession session) {
        return Optional.ofNullable((MapAtHand) session.getAttribute(KEY));
    }
}
