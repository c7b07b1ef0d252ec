package org.mapwright.analysis.graph;

import org.mapwright.map.CausalLink;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Reading;

/**
 * One link as the analyses see it: what its claims come to.
 *
 * @param weight strength, in (0, 1]
 */
public record LinkReading(
        LinkId id,
        FactorId cause,
        FactorId effect,
        Polarity polarity,
        double weight,
        Certainty certainty,
        Delay delay,
        boolean contested) {

    public static LinkReading of(CausalLink link) {
        Reading reading = link.reading();
        return new LinkReading(
                link.id(),
                link.cause(),
                link.effect(),
                reading.polarity(),
                reading.strength().weight(),
                reading.certainty(),
                reading.delay(),
                reading.contested());
    }

    /** Whether it is open which way the effect moves. */
    public boolean isUndecided() {
        return polarity == Polarity.UNCERTAIN;
    }
}
