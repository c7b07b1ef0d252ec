package org.mapwright.report;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.structure.Structure;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Stance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An analysis as JSON; its field names are a contract with scripts: more may be added, none is ever renamed. */
public final class AnalysisJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** What a link is taken for where its file does not say. */
    private static final Stance NOT_STATED = Stance.of(Polarity.UNCERTAIN);

    private final AnalysedMap analysed;
    private final MapAnalysis analysis;

    private AnalysisJson(AnalysedMap analysed) {
        this.analysed = analysed;
        this.analysis = analysed.analysis();
    }

    /** The text, with a line break at its end. */
    public static String text(AnalysedMap analysed) {
        return write(of(analysed));
    }

    static ObjectNode of(AnalysedMap analysed) {
        return new AnalysisJson(analysed).root();
    }

    static String write(ObjectNode json) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("tool").put("name", "mapwright").put("version", ToolVersion.get());
        addParameters(root.putObject("parameters"));
        addMap(root.putObject("map"));
        analysed.warnings().forEach(root.putArray("warnings")::add);
        addStructure(root.putObject("structure"));
        AnalysisJsonParts parts = new AnalysisJsonParts(analysed);
        ArrayNode factors = root.putArray("factors");
        StabilityJson stability = new StabilityJson(analysed);
        DepthJson depth = new DepthJson(analysed);
        VotesJson votes = new VotesJson(analysed);
        analysis.factors().forEach(factor -> {
            ObjectNode one = factors.addObject();
            parts.addFactor(one, factor);
            depth.addFactor(one, factor.factor());
            votes.addFactor(one, factor.factor());
            stability.addFactor(one, factor.factor());
        });
        parts.addLoops(root.putObject("loops"));
        root.putObject("drivers")
                .put("count", analysis.drivers().count())
                .put("fraction", analysis.drivers().fraction());
        depth.addPortfolios(root);
        stability.addSummary(root);
        stability.addUncertain(root);
        ResearchJson.add(root, analysed);
        return root;
    }

    private void addParameters(ObjectNode to) {
        LoopLimits limits = analysis.parameters().loops();
        to.put("maxLoopLength", limits.maxLength()).put("maxLoops", limits.maxLoops());
        to.put("timeLimitSeconds", limits.timeLimit().map(AnalysisJson::seconds).orElse(null));
        to.put("reachSteps", AnalysisParameters.REACH_STEPS);
        to.put("hierarchyWeight", analysis.parameters().weighted() ? "strength" : "1 for each link");
        to.put("katzAlpha", analysis.katzAlpha());
        to.put("katzLargestAlpha", AnalysisParameters.KATZ_LARGEST_ALPHA);
        to.put("katzShareOfLimit", AnalysisParameters.KATZ_SHARE_OF_LIMIT);
        to.put("pageRankDamping", AnalysisParameters.PAGE_RANK_DAMPING);
        new StabilityJson(analysed).addParameters(to);
        ObjectNode notStated = to.putObject("whenNotStated");
        notStated.put("polarity", "?");
        notStated.put("strength", NOT_STATED.strength().level());
        notStated.put("certainty", NOT_STATED.certainty().level());
        notStated.put("delay", NOT_STATED.delay().name().toLowerCase(Locale.ROOT));
    }

    private static Double seconds(Duration limit) {
        return limit.toMillis() / 1000.0;
    }

    private void addMap(ObjectNode to) {
        to.put("title", analysed.map().title().value());
        to.put("factors", analysed.map().factors().size());
        to.put("links", analysed.map().links().size());
        to.put("sha256", analysis.sha256());
    }

    private void addStructure(ObjectNode to) {
        Structure structure = analysis.structure();
        to.put("density", structure.density());
        addIds(to.putArray("transmitters"), structure.transmitters());
        addIds(to.putArray("receivers"), structure.receivers());
        to.put("complexity", structure.complexity().orElse(null));
        to.put("hierarchyIndex", structure.hierarchyIndex());
        to.put("reciprocity", structure.reciprocity());
        ArrayNode components = to.putArray("stronglyConnectedComponents");
        structure.components().forEach(component -> addIds(components.addArray(), component));
        addIds(to.putArray("articulationPoints"), structure.articulationPoints());
        ArrayNode bridges = to.putArray("bridges");
        structure.bridges().forEach(bridge -> addIds(bridges.addArray(), List.of(bridge.one(), bridge.other())));
    }

    private void addIds(ArrayNode to, Collection<FactorId> factors) {
        factors.forEach(factor -> to.add(analysed.id(factor)));
    }
}
