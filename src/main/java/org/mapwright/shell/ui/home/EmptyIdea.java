package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** A drawing of what a map is: what one wants to change, what lifts it, what wears it down. */
final class EmptyIdea extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    EmptyIdea() {
        add(label("lifts", "sprout", WORDS.say("idea.lifts")));
        add(label("change", "flag", WORDS.say("idea.change")));
        add(label("wears", "landmark", WORDS.say("idea.wears")));
        addClassName("mw-idea");
        getElement().setAttribute("role", "img").setAttribute("aria-label", WORDS.say("idea"));
    }

    private static Span label(String place, String icon, String words) {
        var label = new Span(new Icon(icon), new Span(words));
        label.addClassName(place);
        return label;
    }
}
