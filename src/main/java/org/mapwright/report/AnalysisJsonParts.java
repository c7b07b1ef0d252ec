package org.mapwright.report;

import java.util.List;
import java.util.Locale;
import org.mapwright.analysis.lenses.FactorMeasures;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.IndependentLoops;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.map.FactorId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The long lists of an analysis as JSON: factors and loops. */
final class AnalysisJsonParts {

    private final AnalysedMap analysed;

    AnalysisJsonParts(AnalysedMap analysed) {
        this.analysed = analysed;
    }

    void addFactor(ObjectNode to, FactorMeasures factor) {
        to.put("id", analysed.id(factor.factor()));
        to.put("label", analysed.label(factor.factor()));
        to.put("inDegree", factor.inDegree()).put("outDegree", factor.outDegree());
        to.put("reach2In", factor.in().withinTwo())
                .put("reach2Out", factor.out().withinTwo());
        to.put("reachAllIn", factor.in().all()).put("reachAllOut", factor.out().all());
        to.put("betweenness", factor.betweenness());
        to.put("betweennessNormalised", factor.betweennessNormalised());
        to.put("harmonicOut", factor.out().harmonic())
                .put("harmonicIn", factor.in().harmonic());
        to.put("katzOut", factor.katzOut());
        to.put("reversePageRank", factor.reversePageRank());
        to.put("coreNumber", factor.coreNumber());
        addCounts(to.putObject("loops"), factor.loops());
        to.put("driverClass", lower(factor.driverClass()));
    }

    void addLoops(ObjectNode to) {
        LoopSearch search = analysed.analysis().loops();
        to.put("complete", search.complete());
        to.put("completeTo", search.completeTo());
        to.put("ending", lower(search.ending()));
        to.put("maxLength", search.maxLength());
        to.put("total", search.loops().size());
        to.put("countedByFactorTo", analysed.analysis().counted().length());
        addCounts(to.putObject("counts"), search.counts());
        ObjectNode byLength = to.putObject("byLength");
        search.byLength().forEach((length, count) -> byLength.put(Integer.toString(length), count));
        ArrayNode items = to.putArray("items");
        search.loops().forEach(loop -> addLoop(items.addObject(), loop));
        IndependentLoops independent = analysed.analysis().independent();
        ObjectNode set = to.putObject("independentSet");
        set.put("rank", independent.rank()).put("complete", independent.complete());
        ArrayNode chosen = set.putArray("items");
        independent.loops().forEach(loop -> addLoop(chosen.addObject(), loop));
    }

    private void addLoop(ObjectNode to, FeedbackLoop loop) {
        ArrayNode factors = to.putArray("factors");
        loop.factors().forEach(factor -> factors.add(analysed.id(factor)));
        to.put("kind", lower(loop.kind()));
        ArrayNode undecided = to.putArray("undecidedLinks");
        loop.deciding().forEach(link -> {
            int at = loop.links().indexOf(link);
            addPair(undecided.addArray(), loop.factors(), at);
        });
    }

    private void addPair(ArrayNode to, List<FactorId> round, int at) {
        to.add(analysed.id(round.get(at)));
        to.add(analysed.id(round.get((at + 1) % round.size())));
    }

    private static void addCounts(ObjectNode to, LoopCounts counts) {
        to.put("reinforcing", counts.reinforcing());
        to.put("balancing", counts.balancing());
        to.put("undetermined", counts.undetermined());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
