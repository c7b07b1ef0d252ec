package org.mapwright.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.Screen;
import org.mapwright.value.Words;

/** Trail, status, people and next step of the screen in the room. */
final class TopBar extends Header {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("shell");

    private final Nav crumbs = new Nav();
    private final Span status = new Span();
    private final Span people = new Span();
    private final Span action = new Span();

    TopBar() {
        addClassName("mw-bar");
        crumbs.addClassName("mw-crumbs");
        crumbs.setAriaLabel(WORDS.say("trail"));
        var between = new Span();
        between.addClassName("mw-grow");
        add(crumbs, status, between, people, action);
    }

    void show(Screen screen) {
        showTrail(screen.trail().crumbs());
        fill(status, screen.status());
        fill(people, screen.people());
        fill(action, screen.action());
    }

    void clear() {
        crumbs.removeAll();
        List.of(status, people, action).forEach(slot -> fill(slot, Optional.empty()));
    }

    private static void fill(Span slot, Optional<Component> content) {
        slot.removeAll();
        content.ifPresent(slot::add);
        slot.setVisible(content.isPresent());
    }

    private void showTrail(List<Crumb> trail) {
        crumbs.removeAll();
        trail.subList(0, trail.size() - 1).forEach(crumb -> crumbs.add(step(crumb), separator()));
        var here = new Span(trail.getLast().text());
        here.getElement().setAttribute("aria-current", "page");
        here.setTitle(trail.getLast().text());
        crumbs.add(here);
    }

    private static Component step(Crumb crumb) {
        HtmlComponent step = crumb.path()
                .<HtmlComponent>map(path -> new Anchor(path.isEmpty() ? "." : path, crumb.text()))
                .orElseGet(() -> new Span(crumb.text()));
        step.setTitle(crumb.text());
        return step;
    }

    private static Span separator() {
        var separator = new Span("/");
        separator.addClassName("sep");
        separator.getElement().setAttribute("aria-hidden", "true");
        return separator;
    }
}
