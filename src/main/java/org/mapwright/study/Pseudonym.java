package org.mapwright.study;

import org.mapwright.value.Check;

/** What a person is called in the study; never her name. 1 to 40 characters. */
public record Pseudonym(String value) {

    public Pseudonym {
        value = Check.line("A pseudonym", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
