package org.mapwright.map;

import org.mapwright.value.Check;

/** What a factor is called, on one line of 1 to 200 characters; labels may repeat within a map. */
public record Label(String value) {

    /** The longest label, in characters. */
    public static final int LONGEST = 200;

    public Label {
        value = Check.line("A label", value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
