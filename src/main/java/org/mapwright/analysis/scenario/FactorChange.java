package org.mapwright.analysis.scenario;

import java.util.Optional;
import org.mapwright.map.FactorId;

/**
 * What a scenario does to one factor.
 *
 * @param baseline level at which it rests when nothing is held
 * @param scenario level at which it rests, or is held
 * @param direction nothing when either run did not come to rest
 * @param held whether the scenario holds it
 */
public record FactorChange(
        FactorId factor, double baseline, double scenario, Optional<Direction> direction, boolean held) {

    /** Scenario less baseline. */
    public double difference() {
        return scenario - baseline;
    }
}
