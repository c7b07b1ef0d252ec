package org.mapwright.analysis.stability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mapwright.map.FactorId;

/**
 * How much of one ranking redrawings leave as it is.
 *
 * @param factors what they say of each factor, in the order of the map
 * @param top how many factors stand among the first in the drawing as it is; more than asked for when they tie
 * @param surviving how many of these stand there in a redrawing, in the mean
 * @param kendallTau the mean of Kendall's tau-b to the ranking as it is, over the redrawings that have one; empty when
 *     all factors stand alike
 * @param drawings how many redrawings there were
 */
public record FigureStability(
        Figure figure,
        Map<FactorId, FactorStability> factors,
        int top,
        double surviving,
        OptionalDouble kendallTau,
        int drawings) {

    public FigureStability {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
    }

    /** What the redrawings say of one factor, which must be one of the map. */
    public FactorStability of(FactorId factor) {
        return Optional.ofNullable(factors.get(factor))
                .orElseThrow(() -> new IllegalArgumentException("The map has no factor " + factor));
    }

    /** Whether any of the first would stand there in most redrawings. */
    public boolean anyHolds(int asked) {
        return factors.values().stream()
                .anyMatch(stability -> stability.place() <= asked && stability.standing() != Standing.UNSURE);
    }
}
