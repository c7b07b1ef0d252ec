package org.mapwright.workshop;

import org.mapwright.value.Check;

/** Names a workshop for good; its join code changes, this does not. */
public record WorkshopId(String value) {

    public WorkshopId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
