package org.mapwright.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button in our look: quiet, unless it is the one next step of the screen. */
public final class ActionButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    /** With words; the words say what happens. */
    public ActionButton(String words, Runnable action) {
        add(new Span(words));
        addClassName("mw-button");
        getElement().setAttribute("type", "button");
        addClickListener(click -> action.run());
    }

    /** Shows an icon alone; the words are for screen readers and the tool tip. */
    public static ActionButton ofIcon(String icon, String words, Runnable action) {
        var button = new ActionButton(words, action);
        button.removeAll();
        button.add(new Icon(icon));
        button.addClassName("icon");
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
        return button;
    }

    /** The next step: filled. One a screen. */
    public ActionButton primary() {
        addClassName("primary");
        return this;
    }

    /** Without a frame. */
    public ActionButton plain() {
        addClassName("plain");
        return this;
    }

    public ActionButton with(String icon) {
        addComponentAsFirst(new Icon(icon));
        return this;
    }
}
