package org.mapwright.workshop;

import org.mapwright.value.Check;

/** Names an idea for action within its workshop. */
public record ActionId(String value) {

    public ActionId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
