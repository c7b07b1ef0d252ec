package org.mapwright.map;

import org.mapwright.value.Check;

/** A region of the map that factors belong to, at most one each. 1 to 60 characters. */
public record Theme(String value) {

    public Theme {
        value = Check.line("A theme", value, 60);
    }

    @Override
    public String toString() {
        return value;
    }
}
