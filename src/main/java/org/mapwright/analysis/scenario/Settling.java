package org.mapwright.analysis.scenario;

/**
 * How a run ended.
 *
 * @param iterations updates that were made
 * @param period 1 when the levels came to rest, 2 to 50 when they go round in a circle of so many updates, 0 when they
 *     did neither within the updates that were allowed
 */
public record Settling(int iterations, int period) {

    /** The longest circle that is looked for, in updates. */
    public static final int LONGEST_PERIOD = 50;

    /** Whether the levels came to rest. */
    public boolean converged() {
        return period == 1;
    }
}
