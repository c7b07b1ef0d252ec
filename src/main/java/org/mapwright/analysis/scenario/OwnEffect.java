package org.mapwright.analysis.scenario;

import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.value.Check;

/**
 * A link of a factor with itself: no part of a map, but of the fuzzy cognitive map of a file that states one.
 *
 * @param weight strength, in (0, 1]
 */
public record OwnEffect(FactorId factor, Polarity polarity, double weight) {

    public OwnEffect {
        Check.within("Weight", weight, Double.MIN_VALUE, 1);
    }
}
