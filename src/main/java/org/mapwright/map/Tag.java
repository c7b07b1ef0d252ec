package org.mapwright.map;

import org.mapwright.value.Check;

/** A word that people put on factors to find them again. 1 to 40 characters. */
public record Tag(String value) {

    public Tag {
        value = Check.line("A tag", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
