package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** The few parts that every panel of the map screen is made of. */
final class Look {

    private static final Words WORDS = Words.of("editor");

    private Look() {}

    /** A section with its heading and, at the right of it, a quieter word. */
    static Section section(String heading, String aside, Component... content) {
        return section(heading, small(aside.isEmpty() ? "" : " " + aside), content);
    }

    /** The same with a quieter word that will change. */
    static Section section(String heading, Span aside, Component... content) {
        H2 title = new H2(heading);
        title.addClassName("mw-h");
        title.add(aside);
        Section section = new Section(title);
        section.addClassName("mw-section");
        section.add(content);
        return section;
    }

    static Span small(String text) {
        Span span = new Span(text);
        span.addClassName("mw-small");
        return span;
    }

    static Div block(String classes, Component... content) {
        Div div = new Div(content);
        div.addClassNames(classes.split(" "));
        return div;
    }

    static NativeButton button(String text, String classes, Runnable action) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static NativeButton iconButton(String icon, String label, String classes, Runnable action) {
        NativeButton button = button("", classes, action);
        button.add(new Icon(icon));
        button.getElement().setAttribute("aria-label", label);
        button.getElement().setAttribute("title", label);
        return button;
    }

    /** The glyph in its ring: a shape, a sign and then a colour. */
    static Span sign(Polarity polarity, boolean contested) {
        Span span = new Span(contested ? "±" : WORDS.say("glyph.", polarity));
        span.addClassNames("mw-sign", contested ? "con" : signClass(polarity));
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    private static String signClass(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> "pos";
            case NEGATIVE -> "neg";
            case UNCERTAIN -> "unc";
        };
    }

    static String kindClass(FactorKind kind) {
        return "k-" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String kindIcon(FactorKind kind) {
        return switch (kind) {
            case CONTEXT -> "landmark";
            case SERVICE -> "building-2";
            case RESOURCE -> "sprout";
            case BEHAVIOUR -> "footprints";
            case OUTCOME -> "flag";
            case INTERVENTION -> "lightbulb";
        };
    }
}
