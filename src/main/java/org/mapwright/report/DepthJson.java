package org.mapwright.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapwright.analysis.depth.Depth;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.analysis.depth.Portfolio;
import org.mapwright.map.FactorId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How deep actions reach, as people tagged them, as JSON. */
final class DepthJson {

    private final AnalysedMap analysed;

    DepthJson(AnalysedMap analysed) {
        this.analysed = analysed;
    }

    /** What was said of one factor; null where nobody has said it, or more than one thing. */
    void addFactor(ObjectNode to, FactorId factor) {
        ObjectNode depth = to.putObject("depth");
        depth.put("actionScale", step(factor, DepthScheme.ACTION_SCALES));
        depth.put("interventionLevel", step(factor, DepthScheme.INTERVENTION_LEVELS));
    }

    /** The portfolio of actions by level, of either scheme. */
    void addPortfolios(ObjectNode root) {
        ObjectNode to = root.putObject("depth");
        add(to.putObject("actionScales"), DepthScheme.ACTION_SCALES);
        add(to.putObject("interventionLevels"), DepthScheme.INTERVENTION_LEVELS);
    }

    private void add(ObjectNode to, DepthScheme scheme) {
        Portfolio portfolio = Portfolio.of(analysed.map(), scheme);
        to.put("actions", plain(portfolio.actions().name()));
        ObjectNode levels = to.putObject("byLevel");
        portfolio.byLevel().forEach((level, factors) -> add(levels.putArray(plain(level)), factors));
        add(to.putArray("open"), portfolio.open());
        add(to.putArray("unclear"), portfolio.unclear());
    }

    private void add(ArrayNode to, List<FactorId> factors) {
        factors.forEach(factor -> to.add(analysed.id(factor)));
    }

    private @Nullable String step(FactorId factor, DepthScheme scheme) {
        return analysed.depth(factor, scheme).map(DepthJson::plain).orElse(null);
    }

    private static String plain(Depth step) {
        return plain(step.name());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
