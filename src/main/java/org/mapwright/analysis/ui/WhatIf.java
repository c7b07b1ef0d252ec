package org.mapwright.analysis.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mapwright.analysis.scenario.Clamp;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.map.FactorId;

/**
 * What somebody tries out on the page: a few factors, each with one of five words.
 *
 * @param wanted in the order in which the factors were added; at most {@link #MOST}
 */
record WhatIf(Map<FactorId, Wanted> wanted) {

    /** As many as people can keep in mind together. */
    static final int MOST = 5;

    static final WhatIf NOTHING = new WhatIf(Map.of());

    WhatIf {
        if (wanted.size() > MOST) {
            throw new IllegalArgumentException("A what-if must have at most " + MOST + " factors: " + wanted.size());
        }
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    }

    boolean isFull() {
        return wanted.size() == MOST;
    }

    WhatIf with(FactorId factor, Wanted word) {
        Map<FactorId, Wanted> more = new LinkedHashMap<>(wanted);
        more.put(factor, word);
        return new WhatIf(more);
    }

    WhatIf without(FactorId factor) {
        Map<FactorId, Wanted> fewer = new LinkedHashMap<>(wanted);
        fewer.remove(factor);
        return new WhatIf(fewer);
    }

    /** What is left of it on a map that has these factors only. */
    WhatIf among(Set<FactorId> factors) {
        Map<FactorId, Wanted> left = new LinkedHashMap<>(wanted);
        left.keySet().retainAll(factors);
        return new WhatIf(left);
    }

    /** What is held; factors that are left as now are no part of it. */
    Scenario scenario() {
        Map<FactorId, Clamp> clamps = new LinkedHashMap<>();
        wanted.forEach((factor, word) -> word.push().ifPresent(push -> clamps.put(factor, push)));
        return new Scenario(clamps);
    }
}
