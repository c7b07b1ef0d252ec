package org.mapwright.map;

import org.mapwright.value.Check;

/** Identifies a kept view among those of one member and one map; made by her screen. */
public record KeptViewId(String value) {

    public KeptViewId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
