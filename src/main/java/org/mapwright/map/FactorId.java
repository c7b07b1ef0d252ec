package org.mapwright.map;

import org.mapwright.value.Check;

/** Names a factor for good; labels may change and repeat, this does not. */
public record FactorId(String value) {

    public FactorId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
