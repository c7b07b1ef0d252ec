package org.mapwright.analysis.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mapwright.map.FactorId;

/**
 * What somebody asks "what if" about.
 *
 * @param clamps the factors that are held, in the order in which they were said
 */
public record Scenario(Map<FactorId, Clamp> clamps) {

    /** Nothing is held: the drawing as now. */
    public static final Scenario AS_NOW = new Scenario(Map.of());

    public Scenario {
        clamps = Collections.unmodifiableMap(new LinkedHashMap<>(clamps));
    }
}
