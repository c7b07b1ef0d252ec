package org.mapwright.analysis.loops;

import java.time.Duration;
import java.util.Optional;

/**
 * How far the search for loops goes; random maps of 60 factors and 150 links hold over 250,000 loops.
 *
 * @param maxLength links of the longest loop, 2 to 12
 * @param maxLoops how many loops are kept, at least 1
 * @param timeLimit after which the search stops, if ever; what it then found depends on the machine
 */
public record LoopLimits(int maxLength, int maxLoops, Optional<Duration> timeLimit) {

    /** Up to 8 links, 5,000 loops and 2 seconds. */
    public static final LoopLimits DEFAULT = new LoopLimits(8, 5_000, Optional.of(Duration.ofSeconds(2)));

    private static final int LONGEST = 12;

    public LoopLimits {
        if (maxLength < 2 || maxLength > LONGEST) {
            throw new IllegalArgumentException("Loop length must be in [2, " + LONGEST + "]: " + maxLength);
        }
        if (maxLoops < 1) {
            throw new IllegalArgumentException("Number of loops must be at least 1: " + maxLoops);
        }
        timeLimit.filter(limit -> !limit.isPositive()).ifPresent(limit -> {
            throw new IllegalArgumentException("Time limit must be positive: " + limit);
        });
    }
}
