package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.analysis.depth.DepthWords;
import org.mapwright.analysis.depth.Portfolio;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.IndependentLoops;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.analysis.stability.UncertainLink;
import org.mapwright.analysis.stability.UncertainLinks;
import org.mapwright.analysis.structure.Drivers;
import org.mapwright.analysis.ui.Sheet.Line;
import org.mapwright.ui.Choice;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Tells what is told of the drawing as a whole, section by section. */
final class DrawingTelling {

    private static final Words WORDS = Words.of("figures");

    private final Telling telling;

    DrawingTelling(Telling telling) {
        this.telling = telling;
    }

    List<Component> shape(Studied studied) {
        Sheet sheet = DrawingSheets.shape(studied);
        return List.of(Telling.table(sheet), telling.taken(studied, sheet));
    }

    List<Component> loops(Studied studied) {
        IndependentLoops set = studied.analysis().independent();
        if (set.rank() == 0) {
            return List.of(Telling.said(WORDS.say("loops.none")));
        }
        Sheet sheet = DrawingSheets.loops(studied);
        String found = set.complete()
                ? WORDS.say("loops.all", set.rank())
                : WORDS.say("loops.some", set.rank(), set.loops().size());
        return List.of(
                Telling.said(found),
                telling.table(sheet, key -> {
                    FeedbackLoop loop = set.loops().get(Integer.parseInt(key));
                    telling.stage().light(loop.factors(), loop.links());
                }),
                telling.taken(studied, sheet));
    }

    List<Component> drivers(Studied studied) {
        Drivers drivers = studied.analysis().drivers();
        Sheet sheet = Sheet.of(
                "drivers",
                WORDS.say("name.", Topic.DRIVERS),
                List.of(ResearchSheets.factor(), FactorColumn.DRIVER_CLASS.column()),
                studied.analysis().factors().stream()
                        .map(factor -> new Line(
                                factor.factor().value(),
                                List.of(studied.name(factor.factor()), FactorColumn.DRIVER_CLASS.of(factor, studied))))
                        .toList());
        return List.of(
                Telling.said(WORDS.say("drivers.found", drivers.count(), drivers.fraction())),
                telling.factors(studied, sheet),
                telling.taken(studied, sheet));
    }

    List<Component> ask(Studied studied) {
        return studied.stability().map(found -> ask(studied, found.uncertain())).orElseGet(telling::notYet);
    }

    private List<Component> ask(Studied studied, UncertainLinks uncertain) {
        if (uncertain.links().isEmpty()) {
            return List.of(Telling.said(StabilityWords.nothingToAsk()));
        }
        Sheet sheet = DrawingSheets.ask(studied, uncertain.links());
        List<Component> told = new ArrayList<>();
        told.add(Telling.said(StabilityWords.ask(uncertain.links().getFirst(), studied.map())));
        told.add(telling.table(sheet, key -> {
            UncertainLink link = uncertain.links().get(Integer.parseInt(key));
            telling.stage().light(List.of(link.cause(), link.effect()), List.of(link.link()));
        }));
        StabilityWords.more(uncertain.rest()).ifPresent(more -> told.add(Telling.said(more)));
        told.add(telling.taken(studied, sheet));
        return told;
    }

    List<Component> depth(Studied studied) {
        Div levels = Look.block("mw-research-content");
        Choice<DepthScheme> schemes =
                new Choice<>(WORDS.say("depth.scheme"), List.of(DepthScheme.values()), DrawingTelling::face);
        schemes.choose(DepthScheme.ACTION_SCALES);
        schemes.onChoice(scheme -> showLevels(levels, studied, scheme));
        showLevels(levels, studied, DepthScheme.ACTION_SCALES);
        return List.of(schemes, levels);
    }

    private static NativeButton face(DepthScheme scheme) {
        return Look.button(WORDS.say("depth.", scheme), "mw-way", () -> {});
    }

    private void showLevels(Div levels, Studied studied, DepthScheme scheme) {
        Portfolio portfolio = Portfolio.of(studied.map(), scheme, Portfolio.Actions.INTERVENTIONS);
        String told = DepthWords.told(portfolio);
        levels.removeAll();
        levels.add(Telling.said(told));
        if (portfolio.total() > 0) {
            BarList bars = BarList.ofAmounts(
                    scheme.steps().stream().map(DepthWords::name).toList(),
                    scheme.steps().stream().map(portfolio::at).toList(),
                    told);
            Sheet sheet = DrawingSheets.depth(studied, portfolio);
            levels.add(
                    bars,
                    telling.taken(studied, bars, "portfolio"),
                    Telling.table(sheet),
                    telling.taken(studied, sheet));
        }
    }
}
