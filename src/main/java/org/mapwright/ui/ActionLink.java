package org.mapwright.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link that looks like a button: it leads to another page of Mapwright. */
public final class ActionLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param path without a slash in front */
    public ActionLink(String path, String words) {
        super(path, new Span(words));
        addClassName("mw-button");
    }

    /** The next step: filled. One a screen. */
    public ActionLink primary() {
        addClassName("primary");
        return this;
    }

    public ActionLink with(String icon) {
        addComponentAsFirst(new Icon(icon));
        return this;
    }
}
