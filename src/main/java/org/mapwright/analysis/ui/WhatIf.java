package org.mapwright.analysis.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.map.FactorId;

/**
 * What somebody tries out on the page: a few factors, each with one of five words.
 *
 * @param wanted in the order in which the factors were added; at most {@link #MOST}
 */
record WhatIf(Map<FactorId, Wanted> wanted) {

    static final int MOST = KeptWhatIf.MOST_HELD;

    static final WhatIf NOTHING = new WhatIf(Map.of());

    WhatIf {
        if (wanted.size() > MOST) {
            throw new IllegalArgumentException("A what-if must have at most " + MOST + " factors: " + wanted.size());
        }
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    }

    /** What somebody kept, as it was set. */
    static WhatIf of(KeptWhatIf kept) {
        Map<FactorId, Wanted> wanted = new LinkedHashMap<>();
        kept.held().forEach(held -> wanted.put(held.factor(), Wanted.by(held.push())));
        return new WhatIf(wanted);
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

    /** How the factors are held; those that are left as now are no part of it. */
    Map<FactorId, Push> pushes() {
        Map<FactorId, Push> pushes = new LinkedHashMap<>();
        wanted.forEach((factor, word) -> word.push().ifPresent(push -> pushes.put(factor, push)));
        return pushes;
    }

    /** What is held. */
    Scenario scenario() {
        return new Scenario(new LinkedHashMap<>(pushes()));
    }
}
