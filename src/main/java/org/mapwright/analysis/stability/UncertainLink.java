package org.mapwright.analysis.stability;

import java.util.OptionalInt;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/**
 * A link that is a guess or whose sign is open, and what the answer to it would change.
 *
 * @param signOpen whether it is open which way it works; else it is a guess that it is there at all
 * @param loopsFlipped loops, of those listed, that would feed themselves by one sign and hold themselves back by the
 *     other; loops with another open link stay open either way and are not counted
 * @param netEffectsFlipped ordered pairs of factors whose signed total effect would turn from rising to lowering, or the
 *     other way, by its sign; empty when the map is too large
 * @param topChanged places among the first of all figures that would be another factor's, without the link or by its
 *     sign
 */
public record UncertainLink(
        LinkId link,
        FactorId cause,
        FactorId effect,
        boolean signOpen,
        int loopsFlipped,
        OptionalInt netEffectsFlipped,
        int topChanged) {

    /** All that it would change. */
    public int changes() {
        return loopsFlipped + netEffectsFlipped.orElse(0) + topChanged;
    }
}
