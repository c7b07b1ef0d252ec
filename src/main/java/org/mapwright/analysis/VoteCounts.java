package org.mapwright.analysis;

import java.util.OptionalDouble;
import org.mapwright.map.Tally;
import org.mapwright.map.Vote;

/** How many chose each step; never folded into one number. */
public record VoteCounts(int low, int middle, int high) {

    static VoteCounts of(Tally tally) {
        return new VoteCounts(tally.count(Vote.LOW), tally.count(Vote.MIDDLE), tally.count(Vote.HIGH));
    }

    public int total() {
        return low + middle + high;
    }

    public int of(Vote vote) {
        return switch (vote) {
            case LOW -> low;
            case MIDDLE -> middle;
            case HIGH -> high;
        };
    }

    /** Share of the voters who chose the highest step, in [0, 1]; nothing when nobody voted. */
    public OptionalDouble shareHigh() {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) high / total());
    }

    /** Whether somebody chose the step and no other step was chosen more often. */
    public boolean isMost(Vote vote) {
        return of(vote) > 0 && of(vote) >= Math.max(low, Math.max(middle, high));
    }
}
