package org.mapwright.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.mapwright.ui.Icon;

/** One entry of the rail: an icon and its word. */
final class RailLink extends Anchor {

    private static final long serialVersionUID = 1L;

    RailLink(String path, String icon, String words, boolean isHere) {
        super(path, new Icon(icon), new Span(words));
        if (isHere) {
            getElement().setAttribute("aria-current", "page");
        }
    }
}
