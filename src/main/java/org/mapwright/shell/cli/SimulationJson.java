package org.mapwright.shell.cli;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mapwright.analysis.scenario.Agreement;
import org.mapwright.analysis.scenario.Clamp;
import org.mapwright.analysis.scenario.Direction;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.FcmResult;
import org.mapwright.analysis.scenario.PerturbedRuns;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.analysis.scenario.Settling;
import org.mapwright.map.FactorId;
import org.mapwright.report.ToolVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A simulation as JSON; its field names are a contract with scripts: more may be added, none is ever renamed. */
final class SimulationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SimulatedFile simulated;
    private final RuleComparison compared;
    private final FcmResult main;

    SimulationJson(SimulatedFile simulated) {
        this.simulated = simulated;
        this.compared = simulated.compared();
        this.main = compared.main();
    }

    String text() {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("tool").put("name", "mapwright").put("version", ToolVersion.get());
        addParameters(root.putObject("parameters"));
        addMap(root.putObject("map"));
        simulated.warnings().forEach(root.putArray("warnings")::add);
        root.put("converged", main.converged());
        addSettling(root, main.baseline().converged() ? main.run() : main.baseline());
        root.put("uniqueEquilibrium", main.uniqueEquilibrium().orElse(null));
        addLevels(root.putObject("baseline"), FactorChange::baseline);
        addLevels(root.putObject("scenario"), FactorChange::scenario);
        addLevels(root.putObject("difference"), FactorChange::difference);
        addDirections(root.putObject("direction"), main);
        addRuns(root.putObject("runs"), main);
        addRobustness(root.putObject("robustness"));
        simulated.perturbed().ifPresent(runs -> addPerturbed(root.putObject("perturbed"), runs));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private void addParameters(ObjectNode to) {
        addRule(to, main.parameters());
        ObjectNode clamps = to.putObject("clamps");
        for (Map.Entry<FactorId, Clamp> entry : main.scenario().clamps().entrySet()) {
            String id = simulated.id(entry.getKey());
            switch (entry.getValue()) {
                case Clamp.At at -> clamps.put(id, at.level());
                case Clamp.Way way -> clamps.putObject(id).put("shareOfTheWay", way.share());
                case Clamp.Push push -> clamps.put(id, NamedClamp.written(push));
            }
        }
    }

    private static void addRule(ObjectNode to, FcmParameters parameters) {
        to.put("rule", Choice.word(parameters.rule()));
        to.put("activation", Choice.word(parameters.activation()));
        to.put("lambda", parameters.lambda()).put("initial", parameters.initial());
        to.put("tolerance", parameters.tolerance()).put("maxIterations", parameters.maxIterations());
    }

    private void addMap(ObjectNode to) {
        to.put("title", simulated.map().title().value());
        to.put("factors", simulated.map().factors().size());
        to.put("links", simulated.map().links().size());
        to.put("sha256", main.sha256());
    }

    /** Period 1 is rest, 2 to 50 a circle of so many updates, null neither. */
    private static void addSettling(ObjectNode to, Settling end) {
        to.put("iterations", end.iterations());
        to.put("period", end.period() == 0 ? null : Integer.valueOf(end.period()));
    }

    private void addLevels(ObjectNode to, ToDoubleFunction<FactorChange> level) {
        // adding 0.0 makes -0.0 a plain 0
        main.factors().forEach(change -> to.put(simulated.id(change.factor()), level.applyAsDouble(change) + 0.0));
    }

    private void addDirections(ObjectNode to, FcmResult result) {
        for (FactorChange change : result.factors()) {
            @Nullable String word = change.direction().map(SimulationJson::word).orElse(null);
            to.put(simulated.id(change.factor()), word);
        }
    }

    private static String word(Direction direction) {
        return Choice.word(direction).replace('-', ' ');
    }

    private static void addRuns(ObjectNode to, FcmResult result) {
        addSettling(to.putObject("baseline"), result.baseline());
        addSettling(to.putObject("scenario"), result.run());
    }

    private void addRobustness(ObjectNode to) {
        ArrayNode rules = to.putArray("rules");
        for (FcmResult other : compared.others()) {
            ObjectNode rule = rules.addObject();
            addRule(rule, other.parameters());
            rule.put("converged", other.converged());
            addDirections(rule.putObject("direction"), other);
        }
        ArrayNode differ = to.putArray("disagreements");
        ArrayNode weaker = to.putArray("weakerSupport");
        compared.agreements().forEach((factor, agreement) -> {
            if (compared.differOn(factor)) {
                addAgreement(differ.addObject(), factor, agreement);
            } else if (agreement.isWeaker()) {
                addAgreement(weaker.addObject(), factor, agreement);
            }
        });
    }

    private void addPerturbed(ObjectNode to, PerturbedRuns runs) {
        to.put("runs", runs.perturbation().runs()).put("settled", runs.settled());
        to.put("spread", runs.perturbation().spread());
        to.put("seed", runs.perturbation().seed());
        to.put("tolerance", runs.parameters().tolerance());
        ObjectNode factors = to.putObject("factors");
        runs.factors()
                .forEach(factor -> factors.putObject(simulated.id(factor.factor()))
                        .put("shareUp", factor.shareUp())
                        .put("shareDown", factor.shareDown())
                        .put("meanDifference", factor.meanDifference() + 0.0));
    }

    private void addAgreement(ObjectNode to, FactorId factor, Agreement agreement) {
        to.put("id", simulated.id(factor));
        to.put("up", agreement.up()).put("noChange", agreement.asNow()).put("down", agreement.down());
        to.put("opposite", agreement.isOpposed());
    }
}
