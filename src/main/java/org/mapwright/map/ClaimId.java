package org.mapwright.map;

import org.mapwright.value.Check;

/** Names a claim for good. */
public record ClaimId(String value) {

    public ClaimId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
