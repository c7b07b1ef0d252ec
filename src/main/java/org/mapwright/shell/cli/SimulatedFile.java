package org.mapwright.shell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.FcmModel;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.FcmResult;
import org.mapwright.analysis.scenario.OpenLink;
import org.mapwright.analysis.scenario.OwnEffect;
import org.mapwright.analysis.scenario.Perturbation;
import org.mapwright.analysis.scenario.PerturbedRuns;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.LossReport;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/**
 * A file with what a scenario on its map comes to.
 *
 * @param perturbed the same with strengths drawn anew, where that was asked for
 * @param warnings what was taken for granted, changed or left out, a line each
 */
record SimulatedFile(
        Imported file,
        SystemMap map,
        RuleComparison compared,
        Optional<PerturbedRuns> perturbed,
        List<String> warnings) {

    private static final Words WORDS = Words.of("simulate");

    SimulatedFile {
        warnings = List.copyOf(warnings);
    }

    static SimulatedFile of(
            Imported file, Scenario scenario, FcmParameters parameters, Optional<Perturbation> perturbation) {
        SystemMap map = file.toMap();
        List<OwnEffect> own = OwnEffects.of(file.selfLinks());
        FcmModel model = FcmModel.of(map, own);
        RuleComparison compared = RuleComparison.of(model, scenario, parameters, Termination.NEVER);
        Optional<PerturbedRuns> perturbed =
                perturbation.map(drawn -> PerturbedRuns.of(model, scenario, parameters, drawn, Termination.NEVER));
        return new SimulatedFile(file, map, compared, perturbed, warnings(file, map, own, compared.main()));
    }

    /** What the file itself calls the factor: its id there, else its label. */
    String id(FactorId factor) {
        return file.fileIds().getOrDefault(factor, factor.value());
    }

    String label(FactorId factor) {
        return map.labelOf(factor);
    }

    private static List<String> warnings(Imported file, SystemMap map, List<OwnEffect> own, FcmResult result) {
        var others = new LossReport(file.report().findings().stream()
                .filter(finding -> finding.kind() != FindingKind.SELF_LINK)
                .toList());
        List<String> warnings = new ArrayList<>(others.warnings());
        own.stream()
                .filter(effect -> effect.polarity() != Polarity.UNCERTAIN)
                .forEach(effect -> warnings.add(WORDS.say("self", map.labelOf(effect.factor()))));
        for (OpenLink link : result.leftOut()) {
            warnings.add(WORDS.say("uncertain", map.labelOf(link.cause()), map.labelOf(link.effect())));
        }
        if (!result.converged()) {
            warnings.add(WORDS.say("unsettled"));
        }
        return warnings;
    }
}
