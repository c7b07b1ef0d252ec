package org.mapwright.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The few parts that panels and pages are made of. */
public final class Look {

    private Look() {}

    /** A section with its heading and, at the right of it, a quieter word. */
    public static Section section(String heading, String aside, Component... content) {
        return section(heading, small(aside.isEmpty() ? "" : " " + aside), content);
    }

    /** The same with a quieter word that will change. */
    public static Section section(String heading, Span aside, Component... content) {
        H2 title = new H2(heading);
        title.addClassName("mw-h");
        title.add(aside);
        Section section = new Section(title);
        section.addClassName("mw-section");
        section.add(content);
        return section;
    }

    public static Span small(String text) {
        Span span = new Span(text);
        span.addClassName("mw-small");
        return span;
    }

    public static Div block(String classes, Component... content) {
        Div div = new Div(content);
        div.addClassNames(classes.split(" "));
        return div;
    }

    public static NativeButton button(String text, String classes, Runnable action) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    public static NativeButton iconButton(String icon, String label, String classes, Runnable action) {
        NativeButton button = button("", classes, action);
        button.add(new Icon(icon));
        button.getElement().setAttribute("aria-label", label);
        button.getElement().setAttribute("title", label);
        return button;
    }
}
