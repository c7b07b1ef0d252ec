package org.mapwright.map;

import org.mapwright.value.Check;

/** What a map is called. 1 to 120 characters. */
public record Title(String value) {

    public Title {
        value = Check.line("The title of a map", value, 120);
    }

    @Override
    public String toString() {
        return value;
    }
}
