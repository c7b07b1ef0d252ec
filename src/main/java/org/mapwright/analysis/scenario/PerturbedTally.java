package org.mapwright.analysis.scenario;

import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;

/** Runs a scenario with the weights given and counts which way factors go; one kernel serves all runs. */
final class PerturbedTally {

    private final FcmModel model;
    private final Scenario scenario;
    private final Activation activation;
    private final Kernel kernel;
    private final boolean[] held;
    private final double[] baseline;
    private final int[] up;
    private final int[] down;
    private final double[] sum;
    private int settled;

    PerturbedTally(FcmModel model, Scenario scenario, FcmParameters parameters) {
        int size = model.factors().size();
        this.model = model;
        this.scenario = scenario;
        this.activation = parameters.activation();
        this.kernel = new Kernel(model.influences(), parameters);
        this.held = new boolean[size];
        scenario.clamps().keySet().forEach(factor -> held[model.indexOf(factor)] = true);
        this.baseline = new double[size];
        this.up = new int[size];
        this.down = new int[size];
        this.sum = new double[size];
    }

    void run(double[] weights, Termination termination) {
        boolean resting = kernel.settle(weights, Held.NONE, termination).converged();
        double largest = 0;
        for (int i = 0; i < baseline.length; i++) {
            baseline[i] = kernel.level(i);
        }
        Held levels = Scenarios.held(model, scenario, baseline, activation);
        if (!kernel.settle(weights, levels, termination).converged() || !resting) {
            return;
        }
        settled++;
        for (int i = 0; i < baseline.length; i++) {
            largest = held[i] ? largest : Math.max(largest, Math.abs(kernel.level(i) - baseline[i]));
        }
        count(largest);
    }

    private void count(double largest) {
        for (int i = 0; i < baseline.length; i++) {
            double difference = kernel.level(i) - baseline[i];
            int sign = Direction.of(difference, largest).sign();
            up[i] += sign > 0 ? 1 : 0;
            down[i] += sign < 0 ? 1 : 0;
            sum[i] += difference;
        }
    }

    /** Runs that came to rest twice. */
    int settled() {
        return settled;
    }

    List<PerturbedFactor> factors() {
        double runs = Math.max(1, settled);
        return IntStream.range(0, sum.length)
                .mapToObj(i -> new PerturbedFactor(model.factors().get(i), up[i] / runs, down[i] / runs, sum[i] / runs))
                .toList();
    }
}
