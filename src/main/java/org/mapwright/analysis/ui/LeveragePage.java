package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Choice;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The factors as one lens ranks them, beside what the group said about each; one factor at a time on the map. */
final class LeveragePage extends WorkspacePage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");
    private static final int LIT_STEPS = 2;
    /** Places that stand out before one is picked. */
    private static final int FIRST = 5;

    private final transient AnalysisDesk desk;
    private final LensPicker lenses = new LensPicker(this::refresh);
    private final AspectFilters filters = new AspectFilters(this::refresh);
    private final LeverageList list = new LeverageList(this::pick, this::refresh);
    private final Choice<Side> sides = new Choice<>(WORDS.say("side"), List.of(Side.values()), LeveragePage::face);
    private final MapStage stage = new MapStage();
    private final Choice<Aspect> aspects = new Choice<>(
            WORDS.say("plot.aspects"),
            List.of(Aspect.CONTROLLABILITY, Aspect.IMPORTANCE, Aspect.VULNERABILITY),
            aspect -> Look.button(WORDS.say("plot.aspect.", aspect), "mw-way", () -> {}));
    private final LeveragePlot plot = new LeveragePlot(this::pick);
    private final Paragraph unvoted = new Paragraph();
    private final Anchor figures = new Anchor("", WORDS.say("leverage.figures"));
    private final Div plotted;
    private final Latest latest = new Latest();
    private final Latest redrawing = new Latest();
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<MapAnalysis> analysis = Optional.empty();
    private transient Optional<Stability> stability = Optional.empty();
    private transient Optional<FactorId> picked = Optional.empty();
    private transient Optional<Shown> lit = Optional.empty();

    LeveragePage(AnalysisDesk desk, TakeAlong along) {
        this.desk = desk;
        unvoted.addClassNames("mw-note", "mw-small");
        stage.onFactor(this::pick);
        sides.onChoice(this::turnTo);
        sides.choose(Side.MAP);
        aspects.choose(Aspect.CONTROLLABILITY);
        aspects.onChoice(aspect -> refresh());
        Div left = Look.block(
                "mw-answers", Look.block("mw-list-head", filters, Look.block("mw-grow"), latest, redrawing), list);
        plotted = Look.block("mw-plotted", plot, along.chart(plot, this::plotName));
        Div right = Look.block("mw-beside", sides, stage, aspects, plotted, unvoted);
        Paragraph caveat = new Paragraph(LeverageWords.caveat());
        caveat.addClassName("mw-caveat");
        caveat.add(new Text(" "), figures);
        figures.getElement().setAttribute("router-link", true);
        add(lenses, Look.block("mw-two-sides", left, right), caveat);
        turnTo(Side.MAP);
    }

    @Override
    void show(SystemMap now) {
        map = Optional.of(now);
        figures.setHref("analysis/" + now.id() + "/" + Page.RESEARCH.path());
        stage.show(now);
        latest.ask(progress -> desk.analyse(now, AnalysisParameters.DEFAULT, progress), result -> {
            analysis = Optional.of(result);
            picked = picked.filter(now.factors()::containsKey);
            stability = stability.filter(firm -> firm.sha256().equals(result.sha256()));
            refresh();
            redraw(now);
        });
    }

    /** How firmly the places stand takes longer, and comes after them. */
    private void redraw(SystemMap now) {
        redrawing.ask(progress -> desk.stability(now, StabilityParameters.DEFAULT, progress), firm -> {
            stability = Optional.of(firm);
            refresh();
        });
    }

    private void refresh() {
        map.ifPresent(now -> analysis.ifPresent(result -> refresh(now, result)));
    }

    private void refresh(SystemMap now, MapAnalysis result) {
        Lens lens = lenses.chosen();
        VotedAspects votes = VotedAspects.of(now);
        filters.show(votes);
        List<LeveragePoint> points = result.by(lens).stream()
                .filter(point -> filters.admits(votes, point.factor()))
                .toList();
        lenses.show(now, stability);
        list.show(now, points, votes, stability, picked);
        plot.show(
                now,
                result.by(lens),
                votes,
                aspect(),
                stability.flatMap(firm -> firm.by(Figure.of(lens))),
                stability.map(firm -> firm.parameters().top()).orElse(0),
                picked);
        light(now, new Shown(now.seq(), lens, picked, first(points)));
        turnTo(sides.chosen().orElse(Side.MAP));
    }

    private void pick(FactorId factor) {
        boolean again = picked.equals(Optional.of(factor));
        picked = again ? Optional.empty() : Optional.of(factor);
        refresh();
    }

    private static List<FactorId> first(List<LeveragePoint> points) {
        return points.stream()
                .filter(point -> point.place() <= FIRST)
                .map(LeveragePoint::factor)
                .toList();
    }

    /** Where people have moved to on the map they stay until something else stands out. */
    private void light(SystemMap now, Shown wanted) {
        if (!lit.equals(Optional.of(wanted))) {
            lit = Optional.of(wanted);
            wanted.on(stage, now);
        }
    }

    private void turnTo(Side side) {
        boolean voted = map.map(VotedAspects::of)
                .filter(votes -> !votes.nobodyVotedOn(aspect()))
                .isPresent();
        aspects.setVisible(side == Side.VOTES);
        unvoted.setText(WORDS.say("leverage.nobody-voted.", aspect()));
        stage.setVisible(side == Side.MAP);
        plotted.setVisible(side == Side.VOTES && voted);
        unvoted.setVisible(side == Side.VOTES && !voted);
    }

    /** What the lens is crossed with in the picture. */
    private Aspect aspect() {
        return aspects.chosen().orElse(Aspect.CONTROLLABILITY);
    }

    private String plotName() {
        String figure = "leverage-" + lenses.chosen().name() + "-" + aspect().name();
        return analysis.flatMap(
                        result -> map.map(now -> FigureFile.name(now.title().value(), figure, result.sha256())))
                .orElse(figure);
    }

    private static NativeButton face(Side side) {
        NativeButton button = new NativeButton(WORDS.say("side." + side.name().toLowerCase(Locale.ROOT)));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private enum Side {
        MAP,
        VOTES
    }

    /**
     * What the map shows of the list: what the picked one touches; before one is picked, where the first stand.
     *
     * @param seq of the map
     */
    private record Shown(long seq, Lens lens, Optional<FactorId> picked, List<FactorId> first) {

        void on(MapStage stage, SystemMap map) {
            if (picked.isPresent()) {
                stage.lightFrom(picked.get(), LIT_STEPS, map);
            } else if (first.isEmpty()) {
                stage.lightAll();
            } else {
                stage.light(first, List.of());
            }
        }
    }
}
