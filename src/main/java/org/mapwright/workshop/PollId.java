package org.mapwright.workshop;

import org.mapwright.value.Check;

/** Names a vote within its workshop. */
public record PollId(String value) {

    public PollId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
