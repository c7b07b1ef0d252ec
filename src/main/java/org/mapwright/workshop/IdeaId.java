package org.mapwright.workshop;

import org.mapwright.value.Check;

/** Names an idea; drawn by the phone that it was written on, so that sending it twice is harmless. */
public record IdeaId(String value) {

    public IdeaId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
