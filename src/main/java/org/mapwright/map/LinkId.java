package org.mapwright.map;

import org.mapwright.value.Check;

/** Names a causal link for good. */
public record LinkId(String value) {

    public LinkId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
