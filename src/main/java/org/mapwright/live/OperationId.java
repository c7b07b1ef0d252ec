package org.mapwright.live;

import org.mapwright.value.Check;

/** Names one wish of one person, made by her screen; sending it again is harmless. */
public record OperationId(String value) {

    public OperationId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
