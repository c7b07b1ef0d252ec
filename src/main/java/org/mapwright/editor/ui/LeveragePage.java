package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** The factors as one lens ranks them, beside what the group said about each; a picture and a list of the same. */
final class LeveragePage extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final int SHORT = 8;

    private final transient Spotlight spotlight;
    private final LensPicker lenses = new LensPicker(this::refresh);
    private final AspectFilters filters = new AspectFilters(this::refresh);
    private final LeveragePlot plot;
    private final Paragraph unvoted = new Paragraph(WORDS.say("leverage.nobody-voted"));
    private final OrderedList list = new OrderedList();
    private final Div more = new Div();
    private boolean all;
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<MapAnalysis> analysis = Optional.empty();
    private transient Optional<FactorId> picked = Optional.empty();

    LeveragePage(Spotlight spotlight) {
        this.spotlight = spotlight;
        plot = new LeveragePlot(this::pick);
        list.addClassName("mw-points");
        unvoted.addClassNames("mw-note", "mw-small");
        Paragraph caveat = new Paragraph(LeverageWords.caveat());
        caveat.addClassName("mw-caveat");
        add(lenses, filters, list, more, plot, unvoted, caveat);
    }

    void show(SystemMap now, MapAnalysis result) {
        map = Optional.of(now);
        analysis = Optional.of(result);
        refresh();
    }

    private void refresh() {
        map.ifPresent(now -> analysis.ifPresent(result -> refresh(now, result)));
    }

    private void refresh(SystemMap now, MapAnalysis result) {
        Lens lens = lenses.chosen();
        VotedAspects votes = VotedAspects.of(now);
        filters.show(votes);
        plot.show(now, result.by(lens), votes, picked);
        plot.setVisible(!votes.nobodyVotedOn(Aspect.CONTROLLABILITY));
        unvoted.setVisible(votes.nobodyVotedOn(Aspect.CONTROLLABILITY));
        List<LeveragePoint> points = result.by(lens).stream()
                .filter(point -> now.factors().containsKey(point.factor()))
                .filter(point -> filters.admits(votes, point.factor()))
                .toList();
        list.removeAll();
        points.stream()
                .limit(all ? points.size() : SHORT)
                .forEach(point -> list.add(new LeverageEntry(
                        point, now, votes, picked.equals(Optional.of(point.factor())), () -> pick(point.factor()))));
        if (points.isEmpty()) {
            list.add(new Span(WORDS.say(now.factors().isEmpty() ? "leverage.empty-map" : "leverage.none-left")));
        }
        showMore(points.size());
    }

    private void showMore(int points) {
        more.removeAll();
        if (points > SHORT) {
            NativeButton button = Look.button(
                    all ? WORDS.say("leverage.fewer") : WORDS.say("leverage.all", points), "mw-button plain", () -> {
                        all = !all;
                        refresh();
                    });
            more.add(button);
        }
    }

    private void pick(FactorId factor) {
        boolean again = picked.equals(Optional.of(factor));
        picked = again ? Optional.empty() : Optional.of(factor);
        if (again) {
            spotlight.off();
        } else {
            spotlight.on(factor);
        }
        refresh();
    }
}
