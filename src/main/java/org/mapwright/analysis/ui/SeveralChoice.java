package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.FactorId;
import org.mapwright.ui.Label;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Some factors within a sentence: their names, and a list to tick when it is pressed. */
final class SeveralChoice extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");
    /** Names that are said before the rest is counted. */
    private static final int NAMED = 2;

    private final NativeButton open = Look.button("", "mw-field mw-several", () -> {});
    private final Popover popover = new Popover();
    private final Div ticks = Look.block("mw-ticks");
    private transient List<FactorId> choices = List.of();
    private transient List<FactorId> chosen = List.of();
    private transient Consumer<List<FactorId>> listener = now -> {};

    SeveralChoice(String name) {
        addClassName("mw-inline-choice");
        ticks.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        popover.add(Look.block(
                "mw-several-list",
                ticks,
                Look.button(WORDS.say("several.suggested"), "mw-button plain", () -> listener.accept(List.of()))));
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(name);
        open.getElement().setAttribute("aria-description", name);
        add(open, popover);
    }

    SeveralChoice onChoice(Consumer<List<FactorId>> later) {
        listener = later;
        return this;
    }

    void offer(List<FactorId> offered, List<FactorId> now, Function<FactorId, String> label) {
        open.setText(said(now.stream().map(label).toList()));
        if (offered.equals(choices) && now.equals(chosen)) {
            return;
        }
        choices = List.copyOf(offered);
        chosen = List.copyOf(now);
        ticks.removeAll();
        choices.forEach(factor -> ticks.add(tick(factor, label.apply(factor))));
    }

    private static String said(List<String> names) {
        if (names.isEmpty()) {
            return WORDS.say("choose");
        }
        return names.size() <= NAMED + 1
                ? Phrases.list(names)
                : WORDS.say("several.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    private Label tick(FactorId factor, String words) {
        Element box = new Element("input").setAttribute("type", "checkbox");
        box.setProperty("checked", chosen.contains(factor));
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                turn(factor, Boolean.TRUE.equals(change.getValue()));
            }
        });
        Label label = new Label(new Span(words));
        label.getElement().insertChild(0, box);
        label.addClassName("mw-tick");
        return label;
    }

    /** What is ticked stays the list's own, so that the ticks are not drawn anew under the finger. */
    private void turn(FactorId factor, boolean on) {
        List<FactorId> now = new ArrayList<>(chosen);
        now.remove(factor);
        if (on) {
            now.add(factor);
        }
        chosen = List.copyOf(now);
        listener.accept(chosen);
    }
}
