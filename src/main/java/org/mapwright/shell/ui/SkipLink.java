package org.mapwright.shell.ui;

import com.vaadin.flow.component.html.Anchor;

/** For the keyboard: over the rail, into the room. Seen when it has the focus. */
final class SkipLink extends Anchor {

    private static final long serialVersionUID = 1L;

    SkipLink(String target, String words) {
        setText(words);
        addClassName("mw-skip");
        getElement().setAttribute("href", "#" + target);
        setRouterIgnore(true);
    }
}
