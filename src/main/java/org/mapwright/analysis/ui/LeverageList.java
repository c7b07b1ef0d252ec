package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.FigureStability;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The places of one lens from the first on; the first few, or all of them. */
final class LeverageList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");
    private static final int SHORT = 8;

    private final Div head = new Div();
    private final OrderedList list = new OrderedList();
    private final Div more = new Div();
    private final transient Consumer<FactorId> pick;
    private final transient Runnable changed;
    private boolean all;

    LeverageList(Consumer<FactorId> pick, Runnable changed) {
        this.pick = pick;
        this.changed = changed;
        head.addClassName("mw-points-head");
        list.addClassName("mw-points");
        add(head, list, more);
    }

    void show(
            SystemMap map,
            List<LeveragePoint> points,
            VotedAspects votes,
            Optional<Stability> stability,
            Optional<FactorId> picked) {
        Optional<FigureStability> figure = points.stream()
                .findFirst()
                .flatMap(point -> stability.flatMap(firm -> firm.by(Figure.of(point.lens()))));
        int top = stability.map(firm -> firm.parameters().top()).orElse(0);
        showHead(map, stability, figure.isPresent());
        list.removeAll();
        points.stream().limit(all ? points.size() : SHORT).forEach(point -> {
            FactorId factor = point.factor();
            boolean here = picked.equals(Optional.of(factor));
            LeverageEntry entry = new LeverageEntry(
                    point, map, votes, figure.map(firm -> firm.of(factor)), top, here, () -> pick.accept(factor));
            list.add(entry);
            stability
                    .filter(firm -> here)
                    .flatMap(firm -> firm.restsOn(Figure.of(point.lens()), factor))
                    .ifPresent(rests -> entry.addBelow(StabilityWords.restsOn(rests, map)));
        });
        if (points.isEmpty()) {
            list.add(new Span(WORDS.say(map.factors().isEmpty() ? "leverage.empty-map" : "leverage.none-left")));
        }
        showMore(points.size());
    }

    private void showHead(SystemMap map, Optional<Stability> stability, boolean ranked) {
        head.removeAll();
        head.setVisible(ranked);
        int last = map.factors().size();
        stability.ifPresent(firm -> head.add(
                Look.small(WORDS.say("head.factor")),
                Look.small(WORDS.say("head.places", firm.draws(), last)),
                Look.small(
                        firm.parameters().coverAll(last)
                                ? ""
                                : WORDS.say("head.top", firm.parameters().top()))));
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
