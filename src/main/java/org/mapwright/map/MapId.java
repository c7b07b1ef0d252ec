package org.mapwright.map;

import org.mapwright.value.Check;

/** Names a map for good; shown to nobody. */
public record MapId(String value) {

    public MapId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
