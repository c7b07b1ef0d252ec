package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.lenses.LeverageWords;
import org.mapwright.analysis.research.ResearchSet;
import org.mapwright.analysis.stability.DrawnScores;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Figures that can be published: every lens and figure with how firmly it stands, its definition, and a file of it. */
final class ResearchPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("figures");

    private final transient AnalysisDesk desk;
    private final MapStage stage = new MapStage();
    private final Latest latest = new Latest();
    private final Latest working = new Latest();
    private final Latest redrawing = new Latest();
    private final Paragraph nothing = Telling.said("");
    private final Div taken;
    private final boolean hasPacket;
    private final Div both;
    private final transient List<ResearchSection> sections = new ArrayList<>();
    private transient Optional<Studied> studied = Optional.empty();

    /** @param along gives the way to a packet of all of it, and of each table and chart, to who may take them */
    ResearchPage(AnalysisDesk desk, TakeAlong along, EnteredMap map) {
        this.desk = desk;
        Telling telling = new Telling(stage, along, () -> studied.ifPresent(this::goOn));
        FactorTelling factors = new FactorTelling(telling);
        stage.onFactor(factor -> studied.ifPresent(now -> {
            factors.mark(factor);
            telling.light(now, factor);
        }));
        H2 title = new H2(WORDS.say("title"));
        title.addClassName("mw-answer");
        Paragraph caveat = new Paragraph(LeverageWords.caveat());
        caveat.addClassName("mw-caveat");
        nothing.setVisible(false);
        taken = along.packet(map);
        hasPacket = along.allowed();
        Div told = Look.block("mw-answers");
        sections(factors, new DrawingTelling(telling), new ResearchTelling(telling))
                .forEach(section -> {
                    sections.add(section);
                    told.add(section);
                });
        both = Look.block("mw-two-sides research", told, Look.block("mw-beside", stage));
        add(
                Look.block("mw-research-top", title, Look.block("mw-list-head", latest, working, redrawing)),
                caveat,
                nothing,
                taken,
                both);
    }

    private static List<ResearchSection> sections(
            FactorTelling factors, DrawingTelling drawing, ResearchTelling research) {
        return List.of(
                new ResearchSection(Topic.FACTORS, true, factors::tell),
                closed(Topic.SHAPE, drawing::shape),
                closed(Topic.LOOP_SET, drawing::loops),
                closed(Topic.MICMAC, research::micmac),
                closed(Topic.DEMATEL, research::dematel),
                closed(Topic.DRIVERS, drawing::drivers),
                closed(Topic.COMMUNITIES, research::communities),
                closed(Topic.STRUCTURAL_HOLES, research::holes),
                closed(Topic.TRIADS, research::triads),
                closed(Topic.BONACICH, research::bonacich),
                closed(Topic.ASK, drawing::ask),
                closed(Topic.DEPTH, drawing::depth));
    }

    private static ResearchSection closed(Topic topic, Function<Studied, List<Component>> telling) {
        return new ResearchSection(topic, false, telling);
    }

    @Override
    void show(SystemMap now) {
        stage.show(now);
        int factors = now.factors().size();
        nothing.setText(WORDS.say(factors == 0 ? "empty.map" : "one.factor"));
        nothing.setVisible(factors < 2);
        taken.setVisible(hasPacket && factors > 1);
        both.setVisible(factors > 1);
        if (factors > 1) {
            latest.ask(progress -> desk.analyse(now, AnalysisParameters.DEFAULT, progress), result -> {
                var before = studied.filter(known -> known.analysis().sha256().equals(result.sha256()));
                tell(new Studied(now, result, before.flatMap(Studied::worked), before.flatMap(Studied::stability)));
                studied.ifPresent(this::goOn);
            });
        }
    }

    /** What takes longer, each by itself; what is there already is not worked out again. */
    private void goOn(Studied begun) {
        SystemMap map = begun.map();
        if (begun.worked().isEmpty()) {
            working.ask(
                    desk.work(termination -> new Studied.Worked(
                            ResearchSet.of(map, ResearchSet.Parameters.DEFAULT, termination),
                            DrawnScores.of(map, StabilityParameters.DEFAULT, termination))),
                    worked -> studied.map(now -> new Studied(map, now.analysis(), Optional.of(worked), now.stability()))
                            .ifPresent(this::tell));
        }
        if (begun.stability().isEmpty()) {
            redrawing.ask(
                    progress -> desk.stability(map, StabilityParameters.DEFAULT, progress),
                    firm -> studied.map(now -> new Studied(map, now.analysis(), now.worked(), Optional.of(firm)))
                            .ifPresent(this::tell));
        }
    }

    private void tell(Studied now) {
        studied = Optional.of(now);
        sections.forEach(section -> section.show(now));
    }
}
