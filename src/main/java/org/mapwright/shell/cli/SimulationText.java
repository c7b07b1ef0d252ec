package org.mapwright.shell.cli;

import java.util.List;
import java.util.Set;
import org.mapwright.analysis.scenario.Agreement;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.FcmResult;
import org.mapwright.analysis.scenario.PerturbedFactor;
import org.mapwright.analysis.scenario.PerturbedRuns;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.analysis.scenario.Settling;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** A simulation as a person reads it: the answer first, where rules differ next, the caveat at the end. */
final class SimulationText {

    private static final Words WORDS = Words.of("simulate");

    private final SimulatedFile simulated;
    private final SystemMap map;
    private final RuleComparison compared;
    private final FcmResult main;
    private final StringBuilder text = new StringBuilder();

    SimulationText(SimulatedFile simulated) {
        this.simulated = simulated;
        this.map = simulated.map();
        this.compared = simulated.compared();
        this.main = compared.main();
    }

    String text() {
        line(map.title().value());
        line(Words.of("analyse").say("size", map.factors().size(), map.links().size()));
        if (!main.scenario().clamps().isEmpty()) {
            line(ScenarioWords.set(main.scenario(), map));
        }
        line("");
        line(ScenarioWords.headline(compared, map));
        addMoving(WORDS.say("rises"), 1);
        addMoving(WORDS.say("falls"), -1);
        ScenarioWords.weakerOnes(compared).ifPresent(words -> {
            line("");
            line(words);
        });
        addDisagreements();
        simulated.perturbed().ifPresent(this::addPerturbed);
        addRules();
        addWarnings();
        line("");
        line(ScenarioWords.caveat());
        return text.toString();
    }

    private void addMoving(String title, int sign) {
        List<FactorChange> moving = compared.going(sign);
        if (!moving.isEmpty()) {
            line("");
            line(title);
            moving.forEach(this::addChange);
        }
    }

    private void addChange(FactorChange change) {
        Agreement agreement = compared.on(change.factor());
        String label = simulated.label(change.factor());
        String way = ScenarioWords.way(change, agreement);
        line(ScenarioWords.weaker(agreement)
                .map(weaker -> WORDS.say("weaker", label, way, weaker))
                .orElseGet(() -> WORDS.say("change", label, way)));
    }

    private void addDisagreements() {
        List<FactorChange> differ = compared.opposed();
        if (!differ.isEmpty()) {
            line("");
            line(WORDS.say("differ", differ.size()));
            differ.forEach(change -> line(WORDS.say(
                    "change",
                    simulated.label(change.factor()),
                    ScenarioWords.agreement(compared.on(change.factor())))));
        }
    }

    private void addPerturbed(PerturbedRuns runs) {
        line("");
        line(WORDS.say("perturbed", runs.perturbation().runs(), runs.settled()));
        Set<FactorId> held = main.scenario().clamps().keySet();
        List<PerturbedFactor> moving = runs.factors().stream()
                .filter(factor -> !held.contains(factor.factor()) && factor.shareUp() + factor.shareDown() > 0)
                .toList();
        if (moving.isEmpty()) {
            line(WORDS.say("perturbed.none"));
        }
        moving.forEach(factor -> line(
                WORDS.say("perturbed.factor", simulated.label(factor.factor()), factor.shareUp(), factor.shareDown())));
    }

    private void addRules() {
        line("");
        line(WORDS.say("rules"));
        addRule(main);
        compared.others().forEach(this::addRule);
        main.uniqueEquilibrium().ifPresent(unique -> line(WORDS.say(unique ? "unique" : "several")));
    }

    private void addRule(FcmResult result) {
        FcmParameters parameters = result.parameters();
        Settling end = result.baseline().converged() ? result.run() : result.baseline();
        line(WORDS.say(
                "figures",
                ScenarioWords.rule(parameters),
                parameters.lambda(),
                parameters.initial(),
                Double.toString(parameters.tolerance()),
                end(end)));
    }

    private static String end(Settling end) {
        if (end.converged()) {
            return WORDS.say("figures.rests", end.iterations());
        }
        return end.period() > 1
                ? WORDS.say("figures.swings", end.iterations(), end.period())
                : WORDS.say("figures.restless", end.iterations());
    }

    private void addWarnings() {
        if (!simulated.warnings().isEmpty()) {
            line("");
            line(Words.of("analyse").say("warnings"));
            simulated.warnings().forEach(warning -> line("  " + warning));
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
