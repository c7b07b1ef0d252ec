package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mapwright.map.MapSummary;
import org.mapwright.ui.Choice;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Whether a file becomes a map of its own or comes into one that is here, and into which. */
final class Destination extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    private final Choice<Way> way;
    private final ChoiceField<MapSummary> map;
    private transient Runnable listener = () -> {};

    private enum Way {
        NEW_MAP,
        INTO_A_MAP
    }

    /** @param first the map that was chosen on the way here */
    Destination(List<MapSummary> maps, Optional<MapSummary> first) {
        way = new Choice<>(
                WORDS.say("join.where"),
                List.of(Way.values()),
                value -> Look.button(WORDS.say("join.way.", value), "mw-grow", () -> {}));
        map = new ChoiceField<>(
                WORDS.say("join.which"), maps, summary -> summary.title().value());
        first.ifPresent(wanted -> map.offer(maps, indexOf(maps, wanted)));
        way.choose(first.isPresent() ? Way.INTO_A_MAP : Way.NEW_MAP);
        map.setVisible(first.isPresent());
        way.onChoice(chosen -> {
            map.setVisible(chosen == Way.INTO_A_MAP);
            listener.run();
        });
        map.onChoice(chosen -> listener.run());
        addClassName("mw-destination");
        add(way, map);
        setVisible(!maps.isEmpty());
    }

    private static int indexOf(List<MapSummary> maps, MapSummary wanted) {
        return IntStream.range(0, maps.size())
                .filter(i -> maps.get(i).id().equals(wanted.id()))
                .findFirst()
                .orElse(0);
    }

    /** The map it comes into; none when it becomes one of its own. */
    Optional<MapSummary> into() {
        return way.chosen().filter(chosen -> chosen == Way.INTO_A_MAP).map(chosen -> map.chosen());
    }

    void onChange(Runnable changed) {
        listener = changed;
    }
}
