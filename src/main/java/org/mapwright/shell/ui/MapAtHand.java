package org.mapwright.shell.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** The map that was open last in this browser, so that the rail leads back to it. */
final class MapAtHand {

    private static final String PATH = MapAtHand.class.getName();

    private MapAtHand() {}

    static void remember(VaadinSession session, String path) {
        session.setAttribute(PATH, path);
    }

    static Optional<String> of(VaadinSession session) {
        return Optional.ofNullable((String) session.getAttribute(PATH));
    }
}
