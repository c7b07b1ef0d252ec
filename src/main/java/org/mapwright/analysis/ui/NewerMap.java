package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.MapContent;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Says that the map has changed since it was worked out; nothing on the page moves until somebody wants it to. */
final class NewerMap extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private transient Optional<SystemMap> newest = Optional.empty();
    private String shownContent = "";
    private transient Object shownVotes = List.of();

    NewerMap(Consumer<SystemMap> take) {
        addClassName("mw-newer");
        getElement().setAttribute("role", "status");
        add(new Span(WORDS.say("newer")), Look.button(WORDS.say("newer.take"), "mw-button plain", () -> {
            setVisible(false);
            newest.ifPresent(take);
        }));
        setVisible(false);
    }

    /** The page works from this map from now on. */
    void shows(SystemMap map) {
        shownContent = MapContent.sha256(map);
        shownVotes = votes(map);
    }

    /** Where factors stand makes another picture, and no other answer; votes stand beside the lenses. */
    void compare(SystemMap now) {
        newest = Optional.of(now);
        setVisible(!shownVotes.equals(votes(now)) || !shownContent.equals(MapContent.sha256(now)));
    }

    private static Object votes(SystemMap map) {
        return map.factors().values().stream().map(factor -> factor.ratings()).toList();
    }
}
