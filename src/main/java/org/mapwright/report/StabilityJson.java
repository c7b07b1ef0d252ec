package org.mapwright.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mapwright.analysis.stability.FactorStability;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.FigureStability;
import org.mapwright.analysis.stability.RestsOn;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.UncertainLink;
import org.mapwright.analysis.stability.UncertainLinks;
import org.mapwright.map.FactorId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How firmly rankings stand, and what is uncertain, as JSON. */
final class StabilityJson {

    private final AnalysedMap analysed;
    private final Stability stability;

    StabilityJson(AnalysedMap analysed) {
        this.analysed = analysed;
        this.stability = analysed.stability();
    }

    void addParameters(ObjectNode to) {
        to.put("ensemble", stability.parameters().draws());
        to.put("ensembleGrain", stability.parameters().grainDraws());
        to.put("seed", stability.parameters().seed());
        to.put("top", stability.parameters().top());
        to.put("ensembleMaxLoopLength", stability.parameters().maxLoopLength());
        to.putObject("presenceByCertainty").put("1", 0.5).put("2", 0.75).put("3", 0.95);
        to.put("uncertainSignIsPositive", 0.5);
        to.put("strengthClassUp", 0.1).put("strengthClassDown", 0.1);
        to.put("grainShare", 0.15).put("coarserGrainShare", 0.15);
        to.put("totalEffectLargestAlpha", 0.5).put("totalEffectShareOfLimit", 0.9);
    }

    /** What the redrawings say of a factor, by figure; nothing when there were none. */
    void addFactor(ObjectNode to, FactorId factor) {
        ObjectNode all = to.putObject("stability");
        figures()
                .forEach(figure -> stability
                        .by(figure)
                        .ifPresent(found -> add(all.putObject(figure.field()), figure, found.of(factor))));
    }

    private void add(ObjectNode to, Figure figure, FactorStability factor) {
        to.put("rank", factor.rank());
        to.put("probabilityTop", factor.probabilityTop());
        to.putArray("rankInterval90").add(factor.low()).add(factor.high());
        to.put("rankAsDrawn", factor.place());
        boolean allAreFirst =
                stability.parameters().coverAll(analysed.map().factors().size());
        to.put("standing", allAreFirst ? null : standing(factor));
        stability.restsOn(figure, factor.factor()).ifPresent(link -> add(to.putObject("restsOn"), link));
    }

    private static String standing(FactorStability factor) {
        return factor.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void add(ObjectNode to, RestsOn link) {
        to.put("cause", analysed.id(link.cause())).put("effect", analysed.id(link.effect()));
        to.put("placesMoved", link.places());
    }

    /** For each figure how much of its ranking the redrawings leave. */
    void addSummary(ObjectNode root) {
        ObjectNode to = root.putObject("stability");
        to.put("complete", stability.complete());
        to.put("draws", stability.draws()).put("grainDraws", stability.grainDraws());
        to.put("loopLength", stability.loopLength());
        addFigures(to.putObject("redrawn"), stability.redrawn());
        addFigures(to.putObject("finerGrain"), stability.finer());
        addFigures(to.putObject("coarserGrain"), stability.coarser());
    }

    private static void addFigures(ObjectNode to, Map<Figure, FigureStability> figures) {
        figures().forEach(figure -> {
            FigureStability found = figures.get(figure);
            if (found != null) {
                ObjectNode one = to.putObject(figure.field());
                one.put("top", found.top()).put("surviving", found.surviving());
                one.put(
                        "kendallTau",
                        found.kendallTau().isPresent() ? found.kendallTau().getAsDouble() : null);
            }
        });
    }

    void addUncertain(ObjectNode root) {
        UncertainLinks uncertain = stability.uncertain();
        ArrayNode links = root.putArray("uncertainLinks");
        uncertain.links().forEach(link -> add(links.addObject(), link));
        root.put("uncertainLinksNotListed", uncertain.rest());
    }

    private void add(ObjectNode to, UncertainLink link) {
        to.put("cause", analysed.id(link.cause())).put("effect", analysed.id(link.effect()));
        to.put("loopsFlipped", link.loopsFlipped());
        to.put("topChanged", link.topChanged());
        to.put(
                "netEffectsFlipped",
                link.netEffectsFlipped().isPresent()
                        ? (Integer) link.netEffectsFlipped().getAsInt()
                        : null);
        to.put("polarityUncertain", link.signOpen());
    }

    private static Stream<Figure> figures() {
        return Stream.of(Figure.values());
    }
}
