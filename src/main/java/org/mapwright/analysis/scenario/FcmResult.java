package org.mapwright.analysis.scenario;

import java.util.List;
import java.util.Optional;
import org.mapwright.map.FactorId;

/**
 * What a scenario comes to under one rule.
 *
 * @param sha256 of the map's content
 * @param baseline how the run with nothing held ended
 * @param run how the run of the scenario ended
 * @param uniqueEquilibrium whether the drawing, with nothing held, can come to rest in one way only; nothing where
 *     neither is shown, or it was not asked for
 * @param factors in the order of the map
 * @param leftOut links that took no part because their sign is open
 */
public record FcmResult(
        String sha256,
        FcmParameters parameters,
        Scenario scenario,
        Settling baseline,
        Settling run,
        Optional<Boolean> uniqueEquilibrium,
        List<FactorChange> factors,
        List<OpenLink> leftOut) {

    public FcmResult {
        factors = List.copyOf(factors);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether both runs came to rest; otherwise levels are those at which they were stopped, and there is no direction. */
    public boolean converged() {
        return baseline.converged() && run.converged();
    }

    /** What it does to that factor; nothing when the factor is not on the map. */
    public Optional<FactorChange> of(FactorId factor) {
        return factors.stream().filter(change -> change.factor().equals(factor)).findFirst();
    }
}
