package org.mapwright.analysis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.Termination;
import org.mapwright.map.FactorId;

/**
 * Runs what-if questions on a drawing: once with nothing held, once with the factors of the scenario held after every
 * update; the result is the difference of where the two come to rest.
 *
 * <p>A direction from the drawing, not a forecast. Source: Kosko 1986; Özesmi and Özesmi 2004 (Ecological Modelling
 * 176, 43-64). Cost: factors + links for each update, of which there are some twenty unless the drawing hardly settles.
 */
public final class Scenarios {

    private Scenarios() {}

    /**
     * Runs the scenario under one rule.
     *
     * @throws IllegalArgumentException when a clamp is a level that the activation does not know
     * @throws NullPointerException when a clamped factor is not on the map
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static FcmResult run(FcmModel model, Scenario scenario, FcmParameters parameters, Termination termination) {
        Optional<Boolean> unique = Uniqueness.of(model.influences(), parameters, termination);
        return directions(model, scenario, parameters, unique, termination);
    }

    /** Runs the scenario, given whether there is one state of rest. */
    static FcmResult directions(
            FcmModel model,
            Scenario scenario,
            FcmParameters parameters,
            Optional<Boolean> unique,
            Termination termination) {
        Kernel kernel = new Kernel(model.influences(), parameters);
        double[] weights = model.influences().weights();
        Settling resting = kernel.settle(weights, Held.NONE, termination);
        double[] baseline = kernel.levels();
        Held held = held(model, scenario, baseline, parameters.activation());
        Settling run = kernel.settle(weights, held, termination);
        return new FcmResult(
                model.sha256(),
                parameters,
                scenario,
                resting,
                run,
                unique,
                changes(model, scenario, baseline, kernel.levels(), resting.converged() && run.converged()),
                model.leftOut());
    }

    /** The levels at which the scenario holds factors, given where these rest by themselves. */
    static Held held(FcmModel model, Scenario scenario, double[] baseline, Activation activation) {
        int[] factors = new int[scenario.clamps().size()];
        double[] levels = new double[factors.length];
        int next = 0;
        for (Map.Entry<FactorId, Clamp> clamp : scenario.clamps().entrySet()) {
            factors[next] = model.indexOf(clamp.getKey());
            levels[next] = clamp.getValue().level(baseline[factors[next]], activation);
            next++;
        }
        return new Held(factors, levels);
    }

    private static List<FactorChange> changes(
            FcmModel model, Scenario scenario, double[] baseline, double[] levels, boolean settled) {
        double largest = 0;
        for (int i = 0; i < levels.length; i++) {
            boolean held = scenario.clamps().containsKey(model.factors().get(i));
            largest = held ? largest : Math.max(largest, Math.abs(levels[i] - baseline[i]));
        }
        List<FactorChange> changes = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            FactorId factor = model.factors().get(i);
            Optional<Direction> direction =
                    settled ? Optional.of(Direction.of(levels[i] - baseline[i], largest)) : Optional.empty();
            boolean held = scenario.clamps().containsKey(factor);
            changes.add(new FactorChange(factor, baseline[i], levels[i], direction, held));
        }
        return changes;
    }
}
