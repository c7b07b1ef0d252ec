package org.mapwright.map;

import org.mapwright.value.Check;

/** What a member calls a view that she keeps. 1 to 60 characters. */
public record ViewName(String value) {

    public ViewName {
        value = Check.line("The name of a view", value, 60);
    }

    @Override
    public String toString() {
        return value;
    }
}
