package org.mapwright.map;

import org.mapwright.value.Check;

/** Free text that a person wrote: a note, a reason, a quote. At most 4,000 characters, of any number of lines. */
public record Prose(String text) {

    public static final Prose NONE = new Prose("");

    public Prose {
        text = Check.prose("A text", text, 4_000);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
