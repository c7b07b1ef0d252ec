package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The places of one lens from the first on; the first few, or all of them. */
final class LeverageList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");
    private static final int SHORT = 8;

    private final OrderedList list = new OrderedList();
    private final Div more = new Div();
    private final Consumer<FactorId> pick;
    private final Runnable changed;
    private boolean all;

    LeverageList(Consumer<FactorId> pick, Runnable changed) {
        this.pick = pick;
        this.changed = changed;
        list.addClassName("mw-points");
        add(list, more);
    }

    void show(SystemMap map, List<LeveragePoint> points, VotedAspects votes, Optional<FactorId> picked) {
        list.removeAll();
        points.stream()
                .filter(point -> all || point.place() <= SHORT || picked.equals(Optional.of(point.factor())))
                .limit(all ? points.size() : SHORT)
                .forEach(point -> list.add(new LeverageEntry(
                        point,
                        map,
                        votes,
                        picked.equals(Optional.of(point.factor())),
                        () -> pick.accept(point.factor()))));
        if (points.isEmpty()) {
            list.add(new Span(WORDS.say(map.factors().isEmpty() ? "leverage.empty-map" : "leverage.none-left")));
        }
        showMore(points.size());
    }

    private void showMore(int points) {
        more.removeAll();
        if (points > SHORT) {
            String words = all ? WORDS.say("leverage.fewer") : WORDS.say("leverage.all", points);
            more.add(Look.button(words, "mw-button plain", () -> {
                all = !all;
                changed.run();
            }));
        }
    }
}
